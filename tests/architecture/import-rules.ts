import { layers, platforms, testPackages, type Layer } from './layers.ts';
import type { Dependency, ParsedModule } from './parse-module.ts';
import { isListed, isTest, placeOf, targetOf, type Place } from './place.ts';

/** A parsed file with its path. */
export interface Module extends ParsedModule {
  path: string;
}

/** Every import that the table does not allow, as sentences. `paths` are all files there are. */
export function importViolations(module: Module, paths: ReadonlySet<string>): string[] {
  const place = placeOf(module.path);
  const layer = place ? layers[place.layer] : undefined;
  if (!place || !layer) return [`${module.path}: lies in no layer of the table`];
  return module.dependencies.flatMap((dependency) => {
    const complaint = dependency.specifier.startsWith('.')
      ? ownFileComplaint(module.path, place, layer, dependency, paths)
      : packageComplaint(module.path, layer, dependency.specifier);
    return complaint === null ? [] : [`${module.path}: ${complaint}`];
  });
}

function packageComplaint(path: string, layer: Layer, specifier: string): string | null {
  const allowed = isTest(path) ? [...layer.npm, ...testPackages] : layer.npm;
  return isListed(specifier, allowed) ? null : `may not import the package ${specifier}`;
}

function ownFileComplaint(
  path: string,
  place: Place,
  layer: Layer,
  { specifier, dynamic }: Dependency,
  paths: ReadonlySet<string>,
): string | null {
  const target = targetOf(path, specifier);
  if (isTest(target)) return `may not import the test ${target}`;
  if (isTest(path)) return null;
  const there = placeOf(target);
  if (!there) return `may not import ${target}, which is in no layer`;
  if (!paths.has(target)) return `imports ${specifier}, and there is no such file (extensions are written out)`;
  if (there.layer === place.layer) return roomComplaint(place, there);
  if (layer.layers.includes(there.layer)) return null;
  if (layer.dynamicOnly?.includes(there.layer))
    return dynamic ? null : `may import ${there.layer} only by a dynamic import`;
  return `${place.layer} may not import ${there.layer} (${specifier})`;
}

function roomComplaint(here: Place, there: Place): string | null {
  return here.room === there.room ? null : `${here.room} may not import ${there.room}`;
}

/** Every global that the module's platform does not have, or must not use, as sentences. */
export function platformViolations(module: Module): string[] {
  const place = placeOf(module.path);
  const layer = place ? layers[place.layer] : undefined;
  if (!layer || isTest(module.path)) return [];
  return platforms[layer.platform]
    .filter((name) => module.globals.has(name))
    .map((name) => `${module.path}: may not name ${name} (platform ${layer.platform})`);
}
