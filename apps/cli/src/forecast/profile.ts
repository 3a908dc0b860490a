import { layered, scenariosOf } from '@casus/forecast';
import type { Profile } from '@casus/forecast/profile';
import { bad, EXIT, good, type Outcome } from '../exit.ts';
import { type LoadedActors, loadActors, NEUTRAL } from '../library/actors.ts';
import type { Faulty, Library } from '../library/load.ts';
import { nearest } from '../library/nearest.ts';

/** The numbers of a forecast: a profile that stands by itself, and what it was made of. */
export interface Numbered {
  readonly profile: Profile;
  readonly loaded: LoadedActors;
  readonly scenario?: string;
  /** Nobody has named a profile: every line is a default. */
  readonly neutral: boolean;
}

/** `--actors` and `--scenario`; the neutral default where no file is named. */
export async function numberedBy(
  library: Library,
  actors: string | undefined,
  scenario: string | undefined,
): Promise<Outcome<Numbered> | Faulty> {
  const loaded = await loadActors(library, actors ?? NEUTRAL);
  if (!loaded.ok) return loaded;
  const { profile } = loaded.value;
  const base = standing(loaded.value.base);
  const whole = layered(profile, base, scenario);
  if (whole === undefined) {
    const known = scenariosOf(profile, base);
    const near = nearest(scenario ?? '', known);
    return bad(
      EXIT.usage,
      `--scenario ${scenario ?? ''}: ${profile.name} has no scenario of that name`,
      near
        ? `did you mean "${near}"?`
        : known.length > 0
          ? `it has ${known.map((one) => `"${one}"`).join(', ')}`
          : 'it has none',
    );
  }
  return good({
    profile: whole,
    loaded: loaded.value,
    ...(scenario === undefined ? {} : { scenario }),
    neutral: profile.name === NEUTRAL,
  });
}

/** A profile with all that it is based on, its scenarios and theirs kept. */
const standing = (loaded: LoadedActors | undefined): Profile | undefined => {
  if (loaded?.base === undefined) return loaded?.profile;
  const base = standing(loaded.base);
  const whole = layered(loaded.profile, base);
  return whole && { ...whole, scenarios: [...(base?.scenarios ?? []), ...loaded.profile.scenarios] };
};

/** Files that the numbers come from, the one that was named first. */
export const filesOf = (loaded: LoadedActors | undefined): readonly LoadedActors[] =>
  loaded === undefined ? [] : [loaded, ...filesOf(loaded.base)];
