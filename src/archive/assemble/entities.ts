import { entitiesRecord } from '../linkSchemas.ts';
import { keyOf } from '../mentions.ts';
import type { Entity } from '../model.ts';
import { nearest, quote } from '../problem.ts';
import { isLanguageTag } from '../schemaParts.ts';
import type { Content } from './content.ts';

/** Reads every file of `entities/`: the entities by name, and everything that is wrong with them taken by themselves. */
export function assembleEntities(content: Content): Entity[] {
  const entities = content.filesIn('entities').flatMap((file) => {
    const records = content.yaml(file, entitiesRecord) ?? {};
    return Object.entries(records).map(([id, record]): Entity => ({ id, record, file }));
  });
  checkForms(content, entities);
  checkParts(content, entities);
  const byName = new Intl.Collator('en');
  return entities.sort(
    (a, b) => byName.compare(a.record.name, b.record.name) || (a.id < b.id ? -1 : 1),
  );
}

/** A form may stand for one entity only in a language: which of two is meant, no rule can know. */
function checkForms(content: Content, entities: readonly Entity[]): void {
  const holders = new Map<string, { entity: Entity; language: string }[]>();
  for (const entity of entities) {
    for (const [language, forms] of Object.entries(entity.record.forms)) {
      forms.forEach((form, index) => {
        const line = content.lineOf(entity.file, [entity.id, 'forms', language, index]);
        const others = holders.get(keyOf(form)) ?? [];
        const other = others.find(
          (one) => [language, 'mul'].includes(one.language) || language === 'mul',
        )?.entity;
        if (other && (other === entity || other.id !== entity.id)) {
          content.report({
            rule: 'form-twice',
            file: entity.file,
            line,
            message:
              other === entity
                ? `the form ${quote(form)} of \`${entity.id}\` stands here a second time`
                : `the form ${quote(form)} belongs to \`${other.id}\` and to \`${entity.id}\``,
            hint:
              other === entity
                ? 'delete one of the two'
                : 'leave it with the one that is usually meant, and say under `mentions:` of a source where it is the other; or take it from both',
          });
        }
        holders.set(keyOf(form), [...others, { entity, language }]);
        if (form !== form.trim() || !/[\p{L}\p{N}]/u.test(form)) {
          content.report({
            rule: 'form',
            file: entity.file,
            line,
            message: `the form ${quote(form)} of \`${entity.id}\` has no letter or digit`,
            hint: 'write the words as they stand in the texts',
          });
        }
      });
    }
    for (const group of ['names', 'forms'] as const) {
      for (const language of Object.keys(entity.record[group])) {
        if (isLanguageTag(language)) continue;
        content.report({
          rule: 'wrong-value',
          file: entity.file,
          line: content.lineOf(entity.file, [entity.id, group, language]),
          message: `\`${entity.id}.${group}.${language}\` is no language`,
          hint: 'write a BCP 47 language tag, such as en or pl (`mul` for any language)',
        });
      }
    }
  }
}

/** What an entity is a part of must be there, and must not be a part of itself, by whatever way. */
function checkParts(content: Content, entities: readonly Entity[]): void {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  for (const { id, record, file } of entities) {
    if (record.partOf === undefined) continue;
    const line = content.lineOf(file, [id, 'partOf']);
    if (!byId.has(record.partOf)) {
      if (!content.isKnown('entities')) continue;
      const meant = nearest(record.partOf, [...byId.keys()]);
      content.report({
        rule: 'unknown-entity',
        file,
        line,
        message: `\`${id}\` is said to be a part of \`${record.partOf}\`, which is no entity`,
        hint: `${meant === undefined ? '' : `did you mean \`${meant}\`? `}Name an entity by its id`,
      });
      continue;
    }
    const passed = new Set([id]);
    for (let up = byId.get(record.partOf); up; up = byId.get(up.record.partOf ?? '')) {
      if (!passed.has(up.id)) {
        passed.add(up.id);
        continue;
      }
      if (up.id === id) {
        content.report({
          rule: 'part-of-itself',
          file,
          line,
          message: `\`${id}\` would be a part of itself: ${[...passed, id].join(' → ')}`,
          hint: 'take `partOf:` away from one of them',
        });
      }
      break;
    }
  }
}
