import { unreachable } from '../errors.ts';
import type { Span, Spans } from '../reply/reply.ts';
import type { Paint, Style } from './paint.ts';

/** A piece of a word in one style: `**No**.` is one word of two pieces. */
interface Piece {
  readonly text: string;
  readonly style?: Style;
}

type Word = readonly Piece[];

/** Breaks words into lines of at most `width` characters; a longer word gets a line to itself. */
export function wrap(spans: Spans, width: number, paint: Paint): readonly string[] {
  const lines: Word[][] = [];
  let line: Word[] = [];
  let length = 0;
  const close = () => {
    lines.push(line);
    line = [];
    length = 0;
  };
  for (const word of wordsOf(spans)) {
    const isFull = line.length > 0 && length + 1 + lengthOf(word) > width;
    if (word === lineBreak || isFull) close();
    if (word === lineBreak) continue;
    length += (line.length > 0 ? 1 : 0) + lengthOf(word);
    line.push(word);
  }
  close();
  return lines.map((words) => words.map((word) => print(word, paint)).join(' '));
}

const lineBreak: Word = [];

function wordsOf(spans: Spans): readonly Word[] {
  const words: Word[] = [];
  let word: Piece[] = [];
  const close = () => {
    if (word.length > 0) words.push(word);
    word = [];
  };
  for (const piece of spans.flatMap(piecesOf)) {
    for (const part of piece.text.split(/(\s+)/)) {
      if (part.trim() !== '') word.push({ ...piece, text: part });
      else if (part !== '') {
        close();
        if (part.includes('\n')) words.push(lineBreak);
      }
    }
  }
  close();
  return words;
}

function piecesOf(span: Span): readonly Piece[] {
  if (typeof span === 'string') return [{ text: span }];
  switch (span.kind) {
    case 'bold':
      return [{ text: span.text, style: 'bold' }];
    case 'code':
      return [{ text: span.text, style: 'cyan' }];
    case 'link':
      return [{ text: span.text }, { text: ` ${span.url}`, style: 'dim' }];
    default:
      return unreachable(span);
  }
}

function lengthOf(word: Word): number {
  return word.reduce((sum, { text }) => sum + [...text].length, 0);
}

function print(word: Word, paint: Paint): string {
  return word.map(({ text, style }) => (style ? paint(style, text) : text)).join('');
}
