import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/command-line/arguments.ts';
import { readPlaygroundArguments } from '../../src/command-line/playground-arguments.ts';

describe('the arguments of the playground', () => {
  it.each([
    [[], { port: 7425, host: '127.0.0.1', isRemote: false }],
    [['--port', '8000'], { port: 8000, host: '127.0.0.1', isRemote: false }],
    [['--port=0', '--host', 'localhost'], { port: 0, host: 'localhost', isRemote: false }],
    [['--host', '0.0.0.0', '--allow-remote'], { port: 7425, host: '0.0.0.0', isRemote: true }],
    [['--allow-remote'], { port: 7425, host: '127.0.0.1', isRemote: false }],
  ])('reads %j', (args, expected) => {
    expect(readPlaygroundArguments(args, 7425)).toEqual(expected);
  });

  it.each([
    [['--host', '0.0.0.0'], 'can be reached from other machines'],
    [['--host', '192.168.0.9'], 'can be reached from other machines'],
    [['--host', '127.0.0.1.evil.example'], 'can be reached from other machines'],
    [['--port', 'http'], 'is no port'],
    [['--port', '65536'], 'is no port'],
    [['--prot', '1'], '--prot'],
    [['now'], 'now'],
  ])('refuses %j and shows how to call it', (args, words) => {
    const read = () => readPlaygroundArguments(args, 7425);
    expect(read).toThrow(UsageError);
    expect(read).toThrow(words);
    expect(read).toThrow('npm start --');
  });
});
