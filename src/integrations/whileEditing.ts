import type { AstroIntegration } from 'astro';

/**
 * What differs while an editor works (`npm run dev`): a file is found at its address although its route, made from a table,
 * does not tell that it is one; Astro’s server would else ask for a slash behind it. A build has no such question.
 */
export function whileEditing(): AstroIntegration {
  return {
    name: 'while-editing',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'dev') updateConfig({ trailingSlash: 'ignore' });
      },
    },
  };
}
