import { stem } from '../stem.ts';

/**
 * Verbs, adjectives, adverbs and everyday nouns with which people dress a question: they say how somebody came to ask,
 * not what about. Verbs of doing something to one's own code (disable, rename, upload …) are left out on purpose:
 * they change what is asked.
 */
const verbs = `
accept admit advertise advocate affect agree aim announce appreciate approach argue arrive assume assure attract await aware
bear beat become behave belong benefit bet blame boast bother brag breathe bring burn
care carry cause celebrate challenge champion chat chime choose cite claim clarify clear close come commit compete complain conclude confirm
confuse consist contemplate contend continue convince cope count cover crave
dare deal debate decide deliver demand deserve desire discover discuss dislike doubt draw dream drive dominate
earn embrace emit employ emphasize encounter encourage end endorse enforce engage enjoy ensure entail equal evaluate evolve examine exist expand
expect experience explore extra
face fall fancy favor favour fear feel fight figure fill find finish fit fly follow force forget found frighten fulfil function
gain gather gauge glance govern grab grasp grow guarantee guess guide
handle happen hate hear heard hesitate hint hold hope hurt
imagine imply impose impress improve include increase indicate inform insist inspire intend interest introduce invest investigate involve
join judge jump justify keep kick knock know
lag laugh lead lean leave lend lie lift live lobby lock lose
maintain manage mandate marvel master mature measure meet mention mind mistake
notice obsess obtain occur offer oppose order outweigh overlook owe own
pay perceive perform persist persuade pick pitch plan play ponder pose possess praise prepare present press pretend prevent proceed produce promise
promote prompt propose prove pull push
qualify question quote raise rank rave reach react read realize realise recall receive reckon recognize reflect refuse regard regret reject rejoice
relate relax rely remain remember remind repeat report represent research resemble respond rest retain reveal review rewrite ride rise risk roll ruin rule
satisfy savvy scare seek sell sense settle shape shift shine shout sigh sit sketch sketched sleep solve sort sound speak spend spit spread stand
state stick stop strike strive struggle stumble succeed suck suffer suffice suit surprise survive suspect swear
tackle take talk target teach tempt tend thank think threaten tolerate toss touch tout trade train treat trigger trust try tune turn
underestimate undergo undertake unite urge value vary venture vote wait walk want warn waste watch wear weigh welcome win wish wonder worry yell yield
`;

const adjectives = `
able absolute accurate acceptable adequate aggressive alive amazing ambitious annoying anxious apparent apt artificial attractive automatic average
awkward aware awesome bare basic beautiful beloved big boring brand brave brilliant broad busy careful casual cautious certain cheerful classic clean clever
closed clumsy cold comfortable common comparable competent competitive complete considerable consistent convenient conventional convincing correct
crazy critical crucial curious dangerous dead decent deep definite deliberate dependable desirable determined difficult direct distinct dull eager early
easy effective efficient elegant eligible enormous entire equal essential eventual evident excellent exciting extensive extra extreme fair famous fancy far favorite
favourite feasible final fine firm flat fond formal fortunate free frequent fresh friendly full fun fundamental funny general generous gentle genuine
giant glad global gorgeous grand grateful great guilty half handy happy hard harsh healthy heavy helpful hidden high honest hopeful hopeless hot huge hungry ideal
identical illegal immediate impossible impressive incredible inevitable initial innocent insane intelligent intense interesting internal invisible keen
kind large late lazy legal legit legitimate likely limited little lively logical lonely long loose lovely low lucky mad magic magical major manual massive mean mere mighty minor
minimal mixed modest natural nearby neat necessary needless nervous new next nice noble noisy normal notable numerous obvious occasional odd official okay old only open
optimistic ordinary original outright overall painful partial particular past patient perfect permanent pleasant plenty polite poor popular positive prominent possible
potential practical precise preferable present pretty previous primary prime principal proper proud pure quick quiet random rare raw ready real
realistic reasonable recent regular related relative relevant reliable remarkable remote required respective responsible rich right robust rough round
sad safe sane scary selfish senior sensible separate serious severe shallow sharp short shy sick significant silly similar simple sincere single skeptical sceptical
slick slight small smart smooth sole solid sore special specific spectacular stable standard stark steady straight straightforward strange strict strong stuck stupid
subtle successful sudden sufficient suitable super sure surprising sweet swift tall tedious temporary terrible thin thorough tight tiny tired top total tough
tricky trivial troubled true typical ugly ultimate unclear undecided unexpected unfair unhappy unhealthy unique unlikely unsure unusual upcoming upset urgent useful useless usual vague
valid vast viable vital warm weird welcome well wide wild willing wise wonderful worthy wrong young zero
`;

const nouns = `
advance advantage afternoon age agreement aim angle announcement argument article assessment assumption attempt attention attitude audience author 
background ballpark basics basis bet billing bit blame blog board book bottom break budget buddy bunch business
calendar call campaign cause chance change chapter chat check choice circle claim class colleague comment commitment committee community complaint concept
concern conclusion condition confidence confusion consensus consequence consideration consumer context contractor contrast conversation core corner cto ceo pm po lead leads
couple course crowd culture curiosity customer
date deadline dealbreaker debate decade decision degree demand department desire desk difficulty digest direction discussion distance doc docs document door doubt duty
ease edge effect effort end energy environment evening event evidence example excitement exercise experience expert eye
 fact faith fashion fault favor fear feedback feeling feel field figure fit fix floor folk fool force form friend front fun future
 gap gist gist glance goal gossip ground group guess guidance gut guy gal
habit half handful hang happiness haste hint history honesty hope hour hype
idea impact importance impression improvement incident industry influence inside insight instance intention interest intern internals internet issue item
 journey judgement judgment junior justice kickoff kind knowledge
lack land language layer leader leadership leap legend level life light line logic look lot love luck 
magic maintainer majority management manner margin mark master match matter meeting method mind minute miracle mistake mix moment month
morning motivation move myth
name nature need newcomer news nightmare norm note notice notion number nutshell
objection occasion office opinion opportunity order org outcome outside overview owner
 part people perspective phase piece pitch place plan planning play pleasure plenty poc point policy position
possibility post practice preference presentation pride principle prob problem proc procedure process prof professional profile progress promise proof proposal prospect purpose push 
quality quarter quest rage range rant rate ratio reality reason reasoning reference reg relation relief reminder reply report reputation research respect response
responsibility rest result retro return review reward ride risk road role room rule rumor rumour run
sake sanity scale science scope second section self sense sentence series session shape share shift shock show side sight 
simplicity situation size skill slack society someone sort sound source spare specialist speech speed spirit spot spring_ sprint squad staff stage stake stakeholder stance standard
start statement status step stop story stranger strategy stream_ street stress student stuff style subject success suggestion summary summer sum supervisor surprise
talk target task taste team tech technology tendency term test_ thanks theme theory thing thinking thought thread ticket time tip title today tomorrow tonight tool top topic total 
track_ tradition training_ trend trial trick trouble trust truth turn 
 understanding upgrade_ usage user_ vacation value variety verdict vibe vibes view viewpoint vision visit voice 
 way week weekend weight while whim whole will win winner wisdom wish wonder word words workload_ workplace world worry worth year yesterday 
cofounder founder freelancer_ arch architect architecture_ adr rfc evaluation shortlist tl tldr rant heads fwiw nit eli5
`;

const stems: ReadonlySet<string> = new Set(
 `${verbs} ${adjectives} ${nouns}`
 .trim()
 .split(/\s+/)
 .filter((word) => !word.endsWith('_'))
 .flatMap((word) => [word, stem(word)]),
);

/** Tells whether a small-letter word is everyday English that changes nothing about what is asked, in any inflection. */
export function isGeneralWord(word: string): boolean {
 return stems.has(word) || stems.has(stem(word));
}
