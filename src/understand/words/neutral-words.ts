/**
 * Words that carry a question without changing what is asked: grammar, politeness, hedges, and the people, times and projects
 * that any question may mention. Every word outside this list, the cues and the knowledge has to be accounted for.
 */
const words = `
a an the this that these those some any every each all both such same other another others else one ones own thing things stuff something anything
everything nothing somebody someone sb sth smth smb co anybody anyone everybody everyone nobody none kind kinds sort sorts type types bit lot lots bunch couple few
i me my mine myself we us our ours ourselves you your yours yourself he him his she her it its itself they them their theirs themselves
who whom whose what whatever which whichever how however when whenever where wherever why
is are was were be been being am do does did done doing have has had having can could will would shall should may might must ought
not no nor neither never yes yeah yep yup nope nah ok okay right correct
and or but so if then than as because since while whereas though although unless until whether also too either plus yet still even just only
about above across after against along among around at before behind below beside besides between beyond by concerning considering despite down
during except for from in inside into like near of off on onto out outside over per regarding through throughout to toward towards under up upon
via with within without versus vs w etc e.g i.e eg ie
actually really very quite rather pretty fairly kinda sorta somewhat slightly basically essentially generally usually typically mostly mainly
normally currently nowadays today now these days already recently lately ever again always often sometimes once soon later anymore
definitely certainly probably possibly maybe perhaps apparently honestly seriously literally simply exactly precisely specifically particularly
especially primarily truly totally completely fully entirely absolutely properly directly separately easily automatically natively anyway anyways
well much many more most less least enough whole entire full overall concrete specific particular general main major key notable common typical
exact actual real basic simple proper good better best great nice decent solid ok fine cool awesome big small large little long short new old
modern current latest recent upcoming next last first second top possible available different various several multiple single separate extra
additional further certain important relevant serious
please pls thanks thank cheers hi hello hey heya hiya yo guys folks all team everyone person people ppl peeps friends mates dear sir gents morning afternoon evening
quick quickly q question questions query wondering wonder curious asking ask asks asked tell tells told say says said know knows knew known
think thinks thought believe suppose guess guessing assume heard hear read reading saw see seen look looks looking looked find finds found
understand understanding understood learnt remember recall mean means meant meaning sure clear confused idea ideas clue opinion opinions thoughts view
opinionated_ advice help helps helpful happy interested trying try tries want wants wanted like likes liked love loves need needs needed needing
require requires required requirement requirements let lets allow allows allowed enable enables give gives gave given giving get gets getting got gotten
go goes going went gone come comes came coming ship ships shipped shipping bring brings put puts take takes taking make makes making made
use uses used using usable usage useful utilize leverage work works worked working run runs running ran provide provides provided providing offer
offers offered offering include includes included including contain contains support supports supported supporting supportive handle handles handled handling
deal deals dealing cover covers covered do build builds building built create creates creating created develop developing developed
write writing written coding coded set sets setting setup start starts starting started begin keep keeps kept stay stays turn turns seem seems feel feels
happen happens become becomes bundle bundles bundled bake baked pack packs packed batteries equipped equip feature features featured functionality functionalities
capability capabilities capable able ability option options optional way ways means approach approaches solution solutions tool tools tooling
thing part parts piece side sides aspect aspects area areas point points terms term case cases scenario scenarios situation situations story
app apps application applications project projects product products service services system systems site sites website websites stuff software
utility utilities helper helpers format formats operation operations together whatsoever whatever flag flags concept concepts program programs platform platforms workload workloads purposes world industry real-world
python pythonic web dev devs developer developers development engineer engineers engineering programmer programmers company companies org
organization organisation business client clients customer boss colleague colleagues coworker coworkers teammate teammates mate friend startup startups shop
job interview junior juniors senior seniors
time times day days week weeks month months year years today tomorrow yesterday sprint quarter 2024 2025 2026 2027
matter matters matters worth involved involve involves depend depends depending detail details info information explanation
answer answers reason reasons decide deciding decision decisions considering consider thinking compare comparing
there here hereby anywhere somewhere elsewhere
let's lol haha imo imho tbh afaik fyi asap ya yea hmm hm uh um er well oh oops whoops ah alone btw render renders rendering rendered instead rn ngl idk iirc tho thru cuz cos bc til alright
self already itself bare plain pure purely
easy_ rate rated rating describe
ready readily seem appear
two three 2 3 1st 2nd 3rd 4th
runtime bolt bolts bolting bolted third party json http https install installs installed installing bit
uni university college barebones bones category originally lego
production prod
one two three four five six seven eight nine ten dozen hundred thousand
throw throwing live lives living grow growing grows
stand stands connect connects connected connecting add adds added adding name names named configure configured configures hook hooks hooked
call calls called calling expose exposes exposing serve serves served serving host plug plugs talk talks talking access accesses involve expect expects
apply applies applied pass passes passed prefer prefers return_ move moves moving switch switches switching learn learns learning teach
compatible compatibility nicely neatly reliably safely cleanly smoothly efficiently effectively correctly lately roughly somehow potentially honest fair worthwhile
place places manage manages managing define defines defined declare declares implement implements implementing achieve
opt pick picks picking choose chooses choosing adopt adopting
`;

/** What a codebase consists of: a question may mention it, and may ask about it. */
const things = `
page pages screen screens box boxes code codebase handler handlers controller controllers function functions class classes method methods decorator decorators file files script scripts folder folders container containers url urls endpoint endpoints route routes body bodies request requests response responses
payload data cmd command commands package packages library libraries lib libs module modules model models manager managers component components
`;

const neutral: ReadonlySet<string> = new Set(
  `${words} ${things}`
    .trim()
    .split(/\s+/)
    .filter((word) => !word.endsWith('_')),
);

const thing: ReadonlySet<string> = new Set(things.trim().split(/\s+/));

/** Tells whether a small-letter word changes nothing about what is asked. */
export function isNeutralWord(word: string): boolean {
  return neutral.has(word);
}

/** Tells whether a small-letter word is a thing of a codebase. */
export function isThingWord(word: string): boolean {
  return thing.has(word);
}
