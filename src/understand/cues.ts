/** The words and phrases behind every cue. */
const table = {
  which:
    'which|which one|which ones|which of|which of these|which of the two|which of them|what one|whichever|which is|which are',
  what: 'what kind of|what sort of|what type of|which kind of|which sort of|which type of|what kinds of|what sorts of|what types of|which kinds of|which types of|what|what is|what are|what does|what do|what exactly is|what exactly are|whatever',
  how: 'how|how is|how are|how does|how do|how did|how good is|how good are|how well does|how well do|in what way|how exactly|how come',
  why: 'convince me|convince us|what would make|what makes you|why|what for|how so|how come|for what reason|the reason|reason|reasons|rationale|why is that|why exactly|why would|why should|what makes',
  when: 'situations where|cases where|scenarios where|situations in which|cases in which|use cases for|use case for|use cases of|use case of|in which case|in what case|in which cases|what kind of project|what kind of projects|what kinds of projects|what type of project|what type of projects|what sort of project|what sort of projects|under which circumstances|in what situations|in which situations|at what point|when|since when|in which case|in which cases|in what case|in what cases|under what circumstances|when is|when should|when would',
  where: 'where|where is|where are|where does|where do|where can',
  who: 'who|who is|whom',
  aux: 'am|is|are|was|were|does|do|did|can|could|will|would|has|have|had|should|shall|may|might',
  not: 'not|not use|never|no longer|neither|nor|hardly|barely|none',
  lack: 'stuck with|stuck maintaining|stuck writing|stuck building|give up|gives up|giving up|lose|loses|losing|go without|goes without|do without|does without|nothing like|no such thing as|no sign of|no trace of|not a trace of|no way to|got rid of|do away with|does away with|removed|got removed|was removed|been removed|dropped|got dropped|was dropped|impossible|not possible|out of the question|out of question|no go|off the table|unavailable|unsupported|is it a lie that|is it a myth that|is it untrue that|is it a misconception that|a lie|a myth|untrue|a misconception|free of|lack|lacks|lacking|lacked|miss|misses|missing|devoid of|short of|leave out|leaves out|left out|absent|absence of|lack of|fail to include|omit|omits',
  without: 'without|no|sans|minus|w_o',
  only: 'only|just|merely|solely|exclusively',
  versus:
    'next to|beside|alongside|stacked against|up against|set against|vs|versus|v|against|compared to|compared with|in comparison to|in comparison with|relative to|as opposed to|rather than|instead of|or rather|vis a vis|x',
  except:
    'besides|except|except for|other than|apart from|aside from|excluding|not counting|anything but|everything but|all but',
  basis:
    'based on|built on|built on top of|build on|builds on|on top of|sit on|sits on|sit on top of|sits on top of|run on top of|runs on top of|runs on|run on|relies on|rely on|depends on|depend on|powered by|built with|made with|a wrapper around|wrapper around|wraps',
  or: 'or|or maybe|or perhaps|or should',
  and: 'and|as well as|plus|along with|together with|n',
  difference:
    'what changes|compared|gap|much of a gap|gap between|difference|differences|differ|differs|different|different from|different to|distinguish|distinguishes|compare|compares|comparing|comparison|comparisons|contrast|stack up|stacks up|stack up against|stacks up against|hold up|holds up|head to head|side by side|match up|matchup|comparative|fare|fares|measure up|measures up|compare to|compare with|compares to|compares with|differ from|differs from|apart',
  better:
    'above|better|beat|edge out|edges out|top|tops|trump|trumps|superior|stronger|nicer|ahead|greater|preferable|wins|win|winner|beats|outperform|outperforms|outclass|outclasses',
  worse: 'penalty|slowdown|worse|inferior|weaker|poorer|behind|lags|lag|lags behind',
  best: 'best|strongest|nicest|ideal|perfect|optimal|greatest',
  worst: 'worst|weakest|poorest',
  more: 'longer|takes longer|take longer|more|a lot more|much more|way more|higher|bigger|greater|more of|extra amount of',
  less: 'shorter|less|fewer|lower|smaller|a lot less|much less|way less',
  most: 'ranked by|sorted by|ordered by|rank by|sort by|order by|ranking of|ranking by|came first|come first|comes first|most|the most|highest|biggest',
  least: 'least|the least|fewest|lowest|smallest',
  as: 'as|just as|about as|match|matches|rival|rivals|keep up with|keeps up with|catch up with|live up to|on par with|on a par with|caught up with|caught up|as much as',
  than: 'than|then|compared to',
  like: 'à la|akin to|in the style of|like|similar to|the way|same as',
  same: 'on a par with|equally|just as|alike|same|the same|equal|identical|on par|on a par|equivalent|comparable|tie',
  over: 'above|over|rather than|instead of|in favor of|in favour of',
  good: 'good|great|decent|solid|strong|nice|excellent|any good|good at|great at|well|powerful|robust|up to|a good fit|a good choice|fit for',
  bad: 'bad for|wrong for|overkill for|overkill|unfit for|unsuited for|too much for|bad|poor|terrible|awful|weak|horrible|lousy|bad at|sucks|crap|rubbish|unsuitable|a bad choice|a bad fit|painful',
  partly: 'partly|partially|partial|in part|half|halfway|only partly|limited|to some extent|kind of',
  recommend:
    'right call|good call|the right call|the better call|choosing a|choosing the|picking a|selecting a|choosing between|recommend|recommends|recommended|recommendation|recommendations|suggest|suggestion|suggestions|suggested|advise|advice|should i use|should we use|should i pick|should we pick|should i choose|should we choose|should i go|should we go|should i take|should we take|should i reach|should one use|what to use|which to use|which to pick|which to choose|what to pick|what to choose|go with|go for|going with|opt for|reach for|start with|settle on|would you pick|would you use|would you choose|would you go|would you take|do i pick|do i use|do i choose|do we pick|do we use|do we choose|do you pick|to pick|what would you use|what do you use|prefer|preferred|your pick|best choice|better choice|best option|better option|best fit|better fit|best pick|better pick|right tool|right choice|right pick|makes sense|make sense|makes more sense|make more sense|who wins|winner|which wins|i pick|we pick|i choose|we choose|i take|we take|the way to go|way to go|better suited|best suited|suits|suit|works best|work best|works better|work better|fits best|fits better|fit better|fit best|go with for|use for|good choice|good fit|good option|good pick|bet|safer bet|better bet',
  use: 'belong to|belongs to|use|uses|using|used|work with|works with|rely on|relies on|run on|runs on|based on|built on|built on top of|sit on|sits on|depend on|depends on|powered by|pair with|pairs with|combine with|paired with|compatible with|integrate with|integrates with|integrate|come from|comes from',
  choose:
    'the one to take|the one to pick|the one to use|the one to choose|one to go for|worth considering|worth a look|worth trying|worth choosing|call for|calls for|justify|justifies|warrant|warrants|choose|choosing|pick|picking|anyone take|anybody take|someone take|somebody take|go with|select|use|opt for|switch to|migrate to|move to|adopt|consider|bother with|prefer|reach for|right choice|good choice|makes sense|make sense|right tool|the right choice|the right pick|the right one|the better choice|good fit|the right fit|worth it|worth using|worth picking',
  suited:
    'suited|suited for|suited to|suitable|suitable for|good for|great for|fit for|a good fit for|a fit for|good choice for|a good choice for|appropriate for|appropriate|made for|meant for|designed for|intended for|ideal for|perfect for|right for|the right choice for|cut out for|fit|a match for|ok for|okay for|fine for|recommended for|used for|work for|works for|enough for|ready for|a good option for|a good fit|do well for|do well with|be used for|handle|handles',
  for: 'for|when building|to build|for building|when writing|when doing|in case of|if i am building|if we are building|if i need|if we need|if i want|if we want',
  need: 'need|needs|needed|require|requires|want|wants|must have|have to have|looking for|we need|i need|is a must|is important|matters|matter|priority|care about|cares about|important',
  build:
    'build|builds|building|create|creating|making|develop|developing|write|writing|starting|start|planning|implement|implementing',
  pros: 'reasons for|good reasons|good reason|the good and the bad|good and bad|the good the bad|pluses and minuses|ups and downs|speaks for|speak for|argues for|argue for|case for|argument for|arguments for|in favor of|in favour of|pros|pro|advantages|advantage|benefits|benefit|strengths|strength|upsides|upside|strong points|good sides|good side|plus points|merits|selling points|selling point|good about|great about|best thing about|best things about|shine|shines|excel|excels|excel at|good at|strong suit|perks|like about|love about|perk|gain|gains',
  cons: 'not so great|not so good|not that great|not great about|not so nice|the catch|catch with|bad choice|bad idea|poor fit|wrong fit|bad fit|the wrong tool|wrong tool|the wrong choice|wrong choice|the wrong pick|wrong pick|a bad idea|a bad choice|a poor choice|a mistake|the good and the bad|good and bad|the good the bad|pluses and minuses|ups and downs|cons|con|disadvantages|disadvantage|drawbacks|drawback|weaknesses|weakness|downsides|downside|negatives|limitations|limitation|shortcomings|shortcoming|weak points|weak spots|weak point|bad about|bad sides|bad side|wrong with|pitfalls|pitfall|gotchas|gotcha|pain points|trade offs|trade off|tradeoffs|tradeoff|problem with|problems with|hate about|annoying about|fall short|falls short|minuses|caveats|caveat|stay away from|steer clear of|keep away from|unhappy|regret|regrets|complain|complaints|hate|dislike|frustrating|annoying|speaks against|argues against|case against|argument against|arguments against|downer|avoid|not use|cost of|costs of|price of|hurt|hurts',
  codeWord: 'code|the code|some code',
  code: 'how is that written|how is it written|how is that done in code|minimal form|snippet|snippets|example|examples|sample|samples|hello world|code sample|code example|demo|minimal example|minimal app|code snippet|boilerplate code|sample code|skeleton|starter|starter code|example code|in code|code please|template code|show code|quickstart',
  show: 'would like to see|want to see|let me see|like to see|show|show me|give me|gimme|paste|share|hand me|write me|send me|can i see|display|print',
  howto:
    'where to|where should i|the best way|best way|how do i|how do you|how to|how can i|how can you|how would i|how would you|how do we|how should i|how can we|how would one|how does one|how might i|how should we|steps to|way to|best way to|whats the way to|the way to|right way to|best practice for|how are',
  deploy:
    'host|be hosted|deploy|deploys|deployed|deploying|deployment|deployments|go live|hosting|host it|run in production|run it in production|put in production|put it in production|into production|ship to prod|ship it|roll out|release to production|productionize|push to prod|get it running on|launch command|start it on|run it on|deploy command|on prod',
  explain:
    'short version of|rundown|rundown on|rundown of|the lowdown on|explain|explains|describe|elaborate|walk me through|tell me about|tell us about|tell me more about|more about|info on|information on|info about|details on|details about|introduce|eli5|break down|purpose of|the purpose of|the point of|point of|the idea behind|idea behind|the deal with|deal with|concept of|definition of|define|overview of|overview|role of|the role of|intro to|introduction to|summary of|summarize|summarise|short summary of|gist of|situation|story|go into',
  about:
    'cost us in|cost me in|costs us in|about|regarding|concerning|on|with regard to|in terms of|when it comes to|as for|with respect to|re|thoughts on|opinion on|opinions on|how about|what about|and what about|and how about',
  mean: 'mean|means|meaning|stand for|stands for|stand|meaning of|short for|abbreviation',
  help: 'help|what can you do|what can you help with|what do you do|how do you work|how do i use you|how do i use this|how do i use this bot|how does one use this|how do we use this bot|how can i use you|how can i use this bot|what can i ask|can i ask you|questions can i ask|questions can i ask you|what can i ask you|where do you get your facts|where do you get your facts from|where do your facts come from|where does this come from|what are your sources|who made you|what should i ask|what are you|who are you|what can this bot do|what does this bot do|what do you know|commands|what are you good for|what is this bot|usage|manual|instructions|what questions can i ask|questions can you answer|questions do you answer|what can you answer|what can you tell me|what are your commands|how does this bot work|how does this work',
  catalog:
    'can you tell me about|can you tell me something about|can you tell us about|can you tell me anything about|can you talk about|can i ask about|can i ask you about|do you know of|have you got|do you have info on|do you have information on|do you have information about|can you answer questions about|can you help with|in your head|do you know|do you cover|do you support|you know|you cover|can you compare|are you aware of|are covered|do you have|are supported|you compare|do you know about|in your knowledge|can i compare|you support|are there|are known|do you have data on|list|are in here|available here',
  you: 'you|your|yours|bot|this bot|yourself',
  debug:
    'not work|hogging|memory leak|out of memory|help fix|fix below|fix the below|below issue|how do i fix|solve this|could not connect|cannot connect|can not connect|connection refused|fix this|fix it|error|errors|exception|exceptions|traceback|stacktrace|stack trace|fails|fail|failing|failed|broken|breaks|break|broke|crash|crashes|crashing|crashed|not working|does not work|do not work|did not work|stopped working|bug|bugs|throws|threw|stuck|debug|debugging|troubleshoot|warning|raises|raised|unexpected|undefined|invalid|denied|refused|cannot import|unable to|am i doing wrong|doing wrong|keeps failing|hangs|hanging|404|403|401|400|422|500|502|503|504|deprecated|deprecation|killing|leak|leaks|leaking|conflict|unresolved',
  my: 'my|our|mine|ours',
  first: 'i|we|me|us|i am|we are|i have|we have',
  pronoun:
    'it|its|they|them|their|theirs|itself|that one|this one|that framework|this framework|the two|these two|those two|those|these|that|this|the thing',
  other: 'the other|the other one|other one|the second one|the first one|the latter|the former|other',
  both: 'both|both of them|both of these|each|each of them|either|either of them|either one|the two|all of them|all|every',
  /** Said at the end of what somebody only believes, and wants to hear confirmed. */
  hedge:
    'i guess|i presume|i assume|i suppose|i take it|i reckon|i believe|i gather|i think|i imagine|if i am not mistaken|if i remember correctly|unless i am mistaken|as far as i know|afaik|iirc|then',
  tag: 'is that documented|agree|agreed|confirm|confirm please|please confirm|legit|or am i dreaming|got it right|or is it the other way round|isnt that so|am i wrong|or am i wrong|did i get that right|did i get it right|did i get that wrong|did i get it wrong|did i get it backwards|did i get that backwards|did i misread that|did i misread|did i misunderstand|do i have that right|correct me if i am wrong|no way|is that so|is this so|is that right|is this right|is this true|true or false|yes or no|y n|seriously|true|doable|feasible|is that possible|right|correct|is it not|does it not|do they not|does not it|is not it|has not it|can not it|will not it|did not it|do not they|has it not|can it not|or nah|or not|or no|yes|isnt it|innit|am i right|is that true|is it|does it|or what|yeah|huh|no|is that correct|eh',
  whether:
    'please confirm|can you confirm|could you confirm|can someone confirm|confirm that|am i right|am i right in thinking|am i correct|do i get it right that|whether|if|is it a lie that|is it a myth that|is it untrue that|is it a misconception that|is it true that|is it true|is it correct that|true that|is there|are there|anyone know if|know if|wondering if|wonder if|wondering whether|tell me if|sure if|sure whether|check if|check whether|do you know if|is it the case that|is it possible to|any chance|is there any',
  table:
    'table|matrix|chart|feature matrix|comparison table|grid|all features|full comparison|everything|complete comparison|at a glance|in full',
  overall:
    'overall|in general|generally|as such|objectively|all in all|all things considered|at all|on the whole|universally|simply',
  topical:
    'what about|how about|and what about|and how about|what of|and for|same for|same question for|same thing for|and the|now|now the|now for|and in|and on|ok and|and with|version|as for|then',
  correction: 'i meant|i mean|no i meant|meant|sorry i meant|actually i meant|not that|rather',
  replace:
    'competitors|competitor|direct competitors|rivals|compete|competing|compete with|competes with|in competition|interchangeable|replace|replaces|replacing|replacement|replacement for|replacement of|kill|kills|obsolete|obsoletes|supersede|supersedes|alternative to|alternatives to|related|related to|relate to|relates to|relationship|in common|has to do with|have to do with|substitute|substitute for',
  outOfTheBox:
    'ootb|oob|autogenerated|auto generated|included|out of the box|out of box|built in|builtin|inbuilt|natively|native|by default|batteries included|ready made|integrated|bundled|shipped|preinstalled|without extra config|without any config|without config|without configuration|without extra configuration|without additional configuration|without extra setup|without any setup|without setup|without extra work|without extra code|without any extra work|without plugins|without a plugin|without any plugins|without an add on|without addons|without third party packages|without extra packages|without extra libraries|without any library|no config|no extra config|with zero config|zero config|first class|straight away|right away|from day one|day one|from the start|automatically|auto|automatic|on its own|by itself|for free|off the shelf|for you|in core|in the core|stock|vanilla',
  quantity: 'how many|how much|how often|how long|how big|how high|how large|how far',
  greeting: 'thanks|thank you|thx|hello|hi|hey|good morning|cheers|bye|good bye|ty|ping|yo',
  moving:
    'migrate from|migrating from|migration from|migrate to|migrating to|migrate our|migrate my|move from|moving from|switch from|switching from|port from|porting|port our|port my|rewrite|rewriting|upgrade|upgrading|upgrade from|upgrade to',
  include:
    'part of|built into|baked into|include|includes|including|ship with|ships with|come with|comes with|bundle|bundles|bundled with|contain|contains|bring|brings|have|has|preinstalled',
  spared:
    'do not want to wire up|do not want to set up|not have to wire up|without wiring up|skip writing|skip building|get around writing|get around building|avoid writing|avoid building|without writing|without building|without having to write|without having to build|save me from|saves me from|save us from|spare me|spares me|spare us|no need to write|no need to build|instead of writing|instead of building|rather than writing|not have to write|not have to build|never write|do not want to write|do not want to build|rid of writing',
  dismiss:
    'not needed|not required|not necessary|is not needed|not important|unnecessary|not a must|not a priority|no priority|is optional|irrelevant|does not matter|do not matter|not interesting|can be skipped|not wanted',
  must: 'lock me in|locks me in|lock me in to|lock you in|locks you in|lock us in|locked in|locked into|tied to|tie me to|ties me to|bound to|force|forces|forced|compulsory|obligatory|need|needs|require|requires|required|must|have to|has to|necessary|mandatory|depend on|depends on|needed',
  viceVersa: 'vice versa|the other way round|the other way around|conversely',
  outside:
    'price|prices|pricing|cost to|how much does it cost|cost us|cost me|costs us|cost per|per month|monthly|a month|license fee|licence fee|salary|salaries|hire|hiring|freelancer|agency|buy|sell|weather|horoscope|recipe|pizza|joke|poem|song|movie|football|cve|cves|vulnerability|vulnerabilities|course|courses|tutorial|tutorials|book|books|certification|bootcamp|youtube|video|videos|stars|logo|mascot',
} as const;

/** What a word or phrase of the question itself tells; never a name of anything in the knowledge. */
export type Cue = keyof typeof table;

/** Cues of a question that asks for more than yes or no. */
export const questionWords: ReadonlySet<Cue> = new Set<Cue>([
  'which',
  'what',
  'how',
  'why',
  'when',
  'where',
  'who',
  'howto',
  'quantity',
]);

/** Cues with which a question opens. */
export const questionOpenings: ReadonlySet<Cue> = new Set<Cue>([...questionWords, 'aux', 'whether']);

/** Phrase → its cues; a word may give several, the reading decides by what stands around it. */
export const cuesByPhrase: ReadonlyMap<string, readonly Cue[]> = invert();

/** The longest cue phrase, in words. */
export const longestCue = Math.max(...[...cuesByPhrase.keys()].map((phrase) => phrase.split(' ').length));

function invert(): ReadonlyMap<string, readonly Cue[]> {
  const map = new Map<string, Cue[]>();
  for (const [cue, phrases] of Object.entries(table) as [Cue, string][]) {
    for (const phrase of phrases.split('|')) map.set(phrase, [...(map.get(phrase) ?? []), cue]);
  }
  return map;
}

/** Every beginning of a phrase, word by word: where a text does not go on like one, no cue can come. */
export const cueBeginnings: ReadonlySet<string> = new Set(
  [...cuesByPhrase.keys()].flatMap((phrase) => {
    const words = phrase.split(' ');
    return words.map((_, at) => words.slice(0, at + 1).join(' '));
  }),
);
