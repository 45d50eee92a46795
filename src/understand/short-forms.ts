/** Takes a word as it is typed; gives the words it stands for: "doesn't" is "does not", "whats" is "what is". */
export function spellOut(piece: string): readonly string[] {
  const known = spelledOut.get(piece.replace(/'/g, ''));
  if (known) return known;
  for (const [pattern, rest] of endings) {
    const base = pattern.exec(piece)?.[1];
    if (base) return [base, ...rest];
  }
  const possessive = /^(.+)'s?$/.exec(piece)?.[1];
  if (possessive) return carriesIs.has(possessive) ? [possessive, 'is'] : [possessive];
  return [piece];
}

/** Takes text; gives it with the short forms that contain a slash ("w/o") written as words of the same length. */
export function withoutSlashes(text: string): string {
  return text
    .replace(/\bw\/o\b/g, 'w_o')
    .replace(/\bw\/(?=\s)/g, 'w ')
    .replace(/\bi\/o\b/g, 'io ')
    .replace(/\bb\/c\b/g, 'bc ')
    .replace(/\bci\/cd\b/g, 'cicd ');
}

const contractions: Readonly<Record<string, readonly string[]>> = {
  cannot: ['can', 'not'],
  cant: ['can', 'not'],
  wont: ['will', 'not'],
  aint: ['is', 'not'],
  dont: ['do', 'not'],
  doesnt: ['does', 'not'],
  didnt: ['did', 'not'],
  isnt: ['is', 'not'],
  arent: ['are', 'not'],
  wasnt: ['was', 'not'],
  havent: ['have', 'not'],
  hasnt: ['has', 'not'],
  couldnt: ['could', 'not'],
  wouldnt: ['would', 'not'],
  shouldnt: ['should', 'not'],
  whats: ['what', 'is'],
  wats: ['what', 'is'],
  whos: ['who', 'is'],
  hows: ['how', 'is'],
  hav: ['have'],
  hv: ['have'],
  dose: ['does'],
  teh: ['the'],
  wich: ['which'],
  wat: ['what'],
  wut: ['what'],
  wheres: ['where', 'is'],
  whens: ['when', 'is'],
  whys: ['why', 'is'],
  thats: ['that', 'is'],
  theres: ['there', 'is'],
  heres: ['here', 'is'],
  im: ['i', 'am'],
  ive: ['i', 'have'],
  youre: ['you', 'are'],
  theyre: ['they', 'are'],
  whatre: ['what', 'are'],
  lets: ['let', 'us'],
  gonna: ['going', 'to'],
  wanna: ['want', 'to'],
  gotta: ['have', 'to'],
  hafta: ['have', 'to'],
  gimme: ['give', 'me'],
  lemme: ['let', 'me'],
  dunno: ['do', 'not', 'know'],
  btwn: ['between'],
  w: ['with'],
  w_o: ['without'],
  ppl: ['people'],
  u: ['you'],
  ur: ['your'],
  r: ['are'],
  pls: ['please'],
  ver: ['version'],
  vers: ['version'],
  mgmt: ['management'],
  impl: ['implementation'],
  perms: ['permissions'],
  plz: ['please'],
  thx: ['thanks'],
  diff: ['difference'],
  diffs: ['differences'],
  rec: ['recommend'],
  reco: ['recommend'],
};

/** As a map, since people also type words that every object has, such as “constructor”. */
const spelledOut: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(contractions));

const endings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(.+)n't$/, ['not']],
  [/^(.+)'re$/, ['are']],
  [/^(.+)'ve$/, ['have']],
  [/^(.+)'ll$/, ['will']],
  [/^(.+)'d$/, ['would']],
  [/^(i)'m$/, ['am']],
];

const carriesIs = new Set(['what', 'who', 'how', 'where', 'when', 'why', 'that', 'there', 'here', 'it', 'let']);
