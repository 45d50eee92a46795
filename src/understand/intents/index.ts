import { about, kindOf } from './about.ts';
import { builtOn } from './built-on.ts';
import { choose } from './choose.ts';
import { code } from './code.ts';
import { compare, compareComponents, replace } from './compare.ts';
import { compareFeature } from './compare-feature.ts';
import { deploy } from './deploy.ts';
import { explain, value } from './explain.ts';
import { catalog, help } from './help.ts';
import type { Intent } from './intent.ts';
import { recommend } from './recommend.ts';
import { saidOfEach } from './said-of-each.ts';
import { strengths } from './strengths.ts';
import { support } from './support.ts';
import { which } from './which.ts';

/** The kinds of question in the order in which they are tried: the more specific before the more general. */
export const intents: readonly Intent[] = [
  help,
  catalog,
  builtOn,
  replace,
  compareComponents,
  choose,
  code,
  strengths,
  saidOfEach,
  compareFeature,
  which,
  recommend,
  deploy,
  compare,
  kindOf,
  support,
  explain,
  value,
  about,
];
