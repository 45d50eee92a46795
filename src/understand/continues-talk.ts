import type { Reading } from './reading.ts';
import { names, wordsOf } from './slot.ts';

/** "and …", "yes, …", "if you're using …": said to somebody who said something before. */
export function continuesTalk(reading: Reading): boolean {
  const [first, second] = reading.message;
  const start = `${first?.words ?? ''} ${second?.words ?? ''}`;
  if (takesUp.test(start) || (takesUpWithPause.test(first?.words ?? '') && second?.clause !== first?.clause))
    return true;
  if (asksOfThePast(reading)) return true;
  const words = wordsOf(reading.message);
  return pointsBack.test(words) || toSomebody.some((pattern) => pattern.test(words));
}

/** Words with which somebody takes up what was said before. */
const takesUp =
  /^(?:and|but|or|because|then|ah|aha|oh|thanks|thank|cool|nice|agreed|exactly|they|he|she|though|although|which is why|if only|for example|for instance|eg|e.g|i.e|ie|same here)\b/;
/** The same, but only with a pause after it: "no, …" goes on, "no admin in A?" asks. */
const takesUpWithPause = /^(?:yes|yeah|yep|no|nope|sure|also|true|ok|okay|right)$/;
const toSomebody = [
  /(?<!\b(?:would|do|should|might|could|can|will|when|if) )\byou (?:are|were|have|said|could|can|should|might|may|want|need|will|just|probably|also|decide|pick|choose)\b/,
  /\bif you\b|\byou think\b|\b(?:are|have|did|were) you\b/,
  /^(?:so |hey |hi |and )?do you (?!know|guys know|recommend|suggest|prefer|have to|need|still need|still have to|really need)/,
  /\bdid (?:the|our|their|his|her|we|they)\b|\bdid i (?!get|mix|read|hear|understand)/,
  /\byour (?!own\b|pick\b)/,
  /\b(?:was|were) (?:not )?(?:the|that|this|it)\b/,
  /\b(?:are|have|did|is|were|does|has) (?:we|our|us)\b|(?<!\bhow )\bdo (?:we|our|us)\b(?! (?:have to|need|get around|still need|lose|really need))|\bwhat (?:would|do|did) we (?:do|even)\b|\bi (?:said|answered|was asked|told)\b|\bwe (?:use|on|run|are on)\b/,
  /\b(?:anyone|anybody|someone|somebody) (?:else|here|of you)\b|\b(?:anyone|anybody) (?:tried|using|use|used|having|got|seen)\b|\bwho of you\b|\bhas (?:anyone|anybody)\b/,
  /\b(?:done|finished|merged|live|deployed|down|broken|ready) (?:yet|already)?$/,
  /\b(?:anyone|anybody|someone|somebody|you) know of\b/,
  /\b(?:do|would|are|did) (?:not )?you(?: all)?$/,
  /\b(?:has|have|did|is|are|was|were|does|do|will|would) (?:the |our |your |their )?(?:customers?|clients?|vendors?|candidates?|new hires?|business|company|team|infra|ops|devops|security|legal|product|management|marketing|it department|boss|everyone|everybody)\b/,
  /\bwhy (?:would|does|do|did) (?:anyone|anybody|someone|somebody|everyone|everybody|people) (?:do|want|need|think) (?:this|that|it)\b|\bwhy\b.* (?:me|us)\b/,
  /\b(?:is|are|was) (?:this|that|these|those) (?:the|our|your|my)\b/,
  /\b(?:for|with) (?:everyone|everybody)$|\b(?:works?|working|up|there|loads?) for you$|\byou (?:guys|all|folks|people) (?:think|use|have|do|run|like)\b|\byou (?:used|did|said|wrote|meant)\b/,
  /\bcan (?:anyone|anybody|someone|somebody) (?!tell|explain|confirm|say|recommend|suggest|compare|help)|(?<!\bbetter )\bfor (?:this|that)$/,
  /^(?:so |and |but )?(?:you know|remember|imagine|guess what|fun fact|hot take|unpopular opinion|quick update|til|reminder|announcement|psa|heads up|fyi)\b/,
  /\bdecided (?:on|between|for|against|yet)\b|\b(?:was|were|has|had) (?:the|our|my|this|that) team\b/,
  /\bhere$|\bslack channel\b|\bchannel for\b|\btoday (?:at|in)\b|\bwe thought\b|\bgood times\b/,
  /\bwhat (?:if|happens if|happens when)\b|^(?:was|were)\b(?!.*\b(?:designed|made|built|created|invented|meant|released|written)\b)/,
  /\bhelp me\b|\bhelp$|\bmy question\b|\bshould i put\b/,
];
/** Words that point at something shown or said before. */
const pointsBack =
  /\blike (?:that|this|these|those)\b|\bthis (?:error|issue|case|code|one|app|way|thing|approach|the)\b|\bis this\b|^(?:so |and |but |wait )?is that (?:the|a|an|your|our|my)\b|\b(?:do|does|did|doing) that (?:in|with|to)\b|\bis there (?:a|an|any|some)(?: \w+){0,2} way\b/;

/** "did infra say yes?": somebody's doing, unless it is the subject that did it. */
function asksOfThePast({ slots }: Reading): boolean {
  const at = slots.findIndex((slot) => /^did\b/.test(slot.words));
  return at === 0 && !names(slots[1], 'subject', 'component');
}
