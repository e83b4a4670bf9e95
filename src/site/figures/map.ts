import {
  geoAzimuthalEqualArea,
  geoContains,
  geoEqualEarth,
  geoPath,
  type GeoProjection,
} from 'd3-geo';
import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import type { Entity } from '../../archive/model.ts';
import type { Counted } from '../../archive/concordance.ts';
import { placeLabels, type Label } from './labels.ts';

type Topology = Parameters<typeof feature>[0];
type Country = GeoJSON.Feature<GeoJSON.MultiPolygon | GeoJSON.Polygon, { name: string }>;

/** A place on the map: lengths in the units of the drawing. */
export interface DrawnPlace {
  readonly entity: Entity;
  readonly mentions: number;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** A point that stands for a whole area. */
  readonly area: boolean;
  /** Undefined when there is no room for one. */
  readonly label: Label | undefined;
}

/** A map, ready to be written as SVG. */
export interface DrawnMap {
  readonly width: number;
  readonly height: number;
  /** Outlines of countries; `home` are those in which a place lies. */
  readonly countries: readonly { readonly d: string; readonly home: boolean }[];
  /** Names of the home countries, where there is room: the middle of each. */
  readonly names: readonly { readonly name: string; readonly x: number; readonly y: number }[];
  /** Those with most mentions first. */
  readonly places: readonly DrawnPlace[];
}

/** How a map is drawn: its size and that of its letters, and the radius of the largest circle, in one unit. */
export interface MapSize {
  readonly width: number;
  readonly height: number;
  readonly font: number;
  readonly radius: number;
}

/** Width of a letter as a share of its height, at most, on the average of a name. */
const LETTER = 0.56;
/** Degrees of longitude beyond which places are drawn on a map of the whole world. */
const WIDE = 120;

const countries = new Map<string, readonly Country[]>();

/** The countries of Natural Earth, at 1:50 million or 1:110 million. @see https://github.com/topojson/world-atlas */
function countriesAt(scale: '50m' | '110m'): readonly Country[] {
  const known = countries.get(scale);
  if (known) return known;
  const require = createRequire(import.meta.url);
  const topology = require(`world-atlas/countries-${scale}.json`) as Topology & {
    objects: { countries: Topology['objects'][string] };
  };
  const collection = feature(topology, topology.objects.countries) as GeoJSON.FeatureCollection;
  const read = collection.features as Country[];
  countries.set(scale, read);
  return read;
}

/** Draws the places of an archive that have coordinates. A place within the circle of the place that it is a part of is left to that. */
export function drawMap(counted: readonly Counted[], size: MapSize): DrawnMap {
  const located = counted
    .filter(({ entity }) => entity.record.coordinates)
    .sort((a, b) => b.mentions - a.mentions);
  const points = located.map(({ entity }) => pointOf(entity));
  const atlas = countriesAt(size.width > 500 ? '50m' : '110m');
  const home = new Set(
    atlas.filter((country) => points.some((point) => geoContains(country, point))),
  );
  const projection = projectionFor([...home], points, size);
  const path = geoPath(projection).digits(1);
  const most = Math.max(1, ...located.map(({ mentions }) => mentions));
  const circles = located.map(({ entity, mentions }, index) => {
    const [x = 0, y = 0] = projection(points[index] ?? [0, 0]) ?? [];
    return {
      entity,
      mentions,
      x: round(x),
      y: round(y),
      r: round(Math.max(size.radius * Math.sqrt(mentions / most), size.radius / 5)),
      area: entity.record.coordinates?.extent === 'area',
    };
  });
  const drawn = circles.filter(
    ({ entity, x, y }) =>
      !circles.some(
        (whole) =>
          whole.entity.id === entity.record.partOf &&
          !whole.area &&
          Math.hypot(whole.x - x, whole.y - y) < whole.r,
      ),
  );
  const named = [...home].map((country) => {
    const [x, y] = path.centroid(country);
    return { name: country.properties.name, x: round(x), y: round(y), r: 0 };
  });
  const room = (text: string): { width: number; height: number } => ({
    width: text.length * size.font * LETTER,
    height: size.font * 1.2,
  });
  const labels = placeLabels(
    [
      ...drawn.map(({ entity, mentions, ...circle }) => ({
        ...circle,
        ...room(`${entity.record.name} ${String(mentions)}`),
      })),
      // Spaced letters are wider.
      ...named.map(({ name, ...point }) => ({
        ...point,
        ...room(name + name.slice(0, name.length / 2)),
      })),
    ],
    size,
  );
  return {
    width: size.width,
    height: size.height,
    countries: atlas.flatMap((country) => {
      const d = path(country);
      return d === null ? [] : [{ d, home: home.has(country) }];
    }),
    names: named.flatMap(({ name }, index) => {
      const label = labels[drawn.length + index];
      return label && !label.leader ? [{ name, x: round(label.x), y: round(label.y) }] : [];
    }),
    places: drawn.map((place, index) => ({ ...place, label: labels[index] })),
  };
}

/** Longitude and latitude of a place. */
function pointOf({ record }: Entity): [number, number] {
  return [record.coordinates?.longitude ?? 0, record.coordinates?.latitude ?? 0];
}

/** A projection that keeps areas true, turned and scaled so that the places and their countries fill the drawing. */
function projectionFor(
  home: readonly Country[],
  points: readonly [number, number][],
  { width, height, radius }: MapSize,
): GeoProjection {
  const extent: [[number, number], [number, number]] = [
    [radius, radius],
    [width - radius, height - radius],
  ];
  const longitudes = points.map(([longitude]) => longitude);
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const shown: GeoJSON.GeometryCollection = {
    type: 'GeometryCollection',
    geometries: [
      { type: 'MultiPoint', coordinates: [...points] },
      ...home.map(({ geometry }) => geometry),
    ],
  };
  const latitudes = points.map(([, latitude]) => latitude);
  const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const projection =
    east - west > WIDE
      ? geoEqualEarth()
      : geoAzimuthalEqualArea().rotate([-(west + east) / 2, -middle]);
  return projection.fitExtent(extent, shown).clipExtent([
    [0, 0],
    [width, height],
  ]);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
