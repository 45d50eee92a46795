import type { Reason } from '../advise/rank.ts';
import type { Recommendation } from '../advise/recommend.ts';
import type { Citation } from '../knowledge/schema.ts';
import type { Claim, Relation, UnknownReason } from '../understand/question.ts';
import type { Finding, Verdict } from './finding.ts';
import type { NamedPoint } from './points.ts';

/** How a subject suits a use case; the verdict turns it round where the question is put in the negative. */
export interface Fit {
  readonly holds: Verdict;
  readonly recommendation: Recommendation;
}

/** What an answer rests on: an id of the knowledge with the sources behind it. */
export interface Evidence {
  readonly id: string;
  readonly sources: readonly Citation[];
}

interface Base {
  readonly subjects: readonly string[];
  readonly features: readonly string[];
  readonly verdict: 'yes' | 'no' | 'partial' | null;
  readonly winner: string | null;
  readonly evidence: readonly Evidence[];
}

/** What the knowledge says to a question: meaning without words. */
export type Answer = Base &
  (
    | {
        readonly kind: 'support';
        readonly findings: readonly Finding[];
        readonly contrast: readonly Finding[];
        readonly points: readonly NamedPoint[];
        readonly fit: Fit | undefined;
      }
    | { readonly kind: 'value'; readonly findings: readonly Finding[]; readonly components: readonly string[] }
    | {
        readonly kind: 'compare-feature';
        /** Where all are held against each other: who is on record, the one that leads first; else empty. */
        readonly ranking: readonly string[];
        readonly rows: readonly { readonly claim: Claim; readonly findings: readonly Finding[] }[];
        readonly relation: Relation;
        readonly asks: 'whether' | 'which';
        readonly points: readonly NamedPoint[];
      }
    | {
        readonly kind: 'compare';
        /** Everything that is on record is asked for, however long that gets. */
        readonly full: boolean;
        readonly rows: readonly string[];
        readonly points: readonly NamedPoint[];
        readonly choose: readonly { readonly subject: string; readonly points: readonly NamedPoint[] }[];
      }
    | {
        readonly kind: 'which';
        readonly claims: readonly Claim[];
        readonly matches: readonly (readonly Finding[])[];
        readonly partly: readonly (readonly Finding[])[];
        readonly others: readonly (readonly Finding[])[];
      }
    | {
        readonly kind: 'recommend';
        readonly recommendation: Recommendation;
        readonly points: readonly NamedPoint[];
        readonly snippet: string | undefined;
        readonly params: Readonly<Record<string, string>>;
        readonly asserted: string | undefined;
      }
    | {
        readonly kind: 'points';
        readonly about: 'choose' | 'avoid' | 'strengths' | 'weaknesses' | 'both';
        readonly lists: readonly {
          readonly subject: string;
          readonly side: 'for' | 'against';
          readonly points: readonly NamedPoint[];
        }[];
        readonly together: readonly NamedPoint[];
      }
    | { readonly kind: 'code'; readonly snippet: string; readonly alternatives: readonly string[] }
    | {
        readonly kind: 'deploy';
        readonly snippet: string;
        readonly alternatives: readonly string[];
        /** What is to be set in them, as it was said. */
        readonly params: Readonly<Record<string, string>>;
        readonly findings: readonly Finding[];
      }
    | { readonly kind: 'about'; readonly components: readonly string[]; readonly targets: readonly string[] }
    | { readonly kind: 'passages'; readonly passages: readonly string[] }
    | { readonly kind: 'together'; readonly points: readonly NamedPoint[] }
    | { readonly kind: 'several'; readonly parts: readonly Answer[] }
    | { readonly kind: 'help' }
    | { readonly kind: 'catalog' }
    | {
        readonly kind: 'unknown';
        readonly reason: UnknownReason;
        readonly near: readonly string[];
        readonly unknownWords: readonly string[];
        readonly findings: readonly Finding[];
      }
  );

/** What every answer has, where there is nothing to say. */
export const nothing = { subjects: [], features: [], verdict: null, winner: null, evidence: [] } as const;

/** Sums up several verdicts: all must hold; one that is not known leaves the whole unknown. */
export function allOf(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('no')) return 'no';
  if (verdicts.includes('unknown')) return 'unknown';
  if (verdicts.includes('partial')) return 'partial';
  return 'yes';
}

/** Gives what findings rest on, each id once. */
export function evidenceOf(findings: readonly Finding[]): readonly Evidence[] {
  const evidence = new Map<string, Evidence>();
  for (const { factId, sources } of findings) if (factId) evidence.set(factId, { id: factId, sources });
  return [...evidence.values()];
}

/** Gives what points rest on. */
export function evidenceOfPoints(points: readonly NamedPoint[]): readonly Evidence[] {
  return points.map(({ id, point }) => ({ id, sources: point.sources }));
}

/** Gives what the reasons of a ranking rest on. */
export function evidenceOfReasons(reasons: readonly Reason[]): readonly Evidence[] {
  return reasons.flatMap(({ factId, sources }) => (factId ? [{ id: factId, sources }] : []));
}
