import { describe, expect, it } from 'vitest';
import { teas } from '../helpers/knowledge.ts';
import { dockerCommand, howToStart, onLoopback, requirementsIn, unitSettings } from './reading.ts';

describe('requirementsIn', () => {
  it.each([
    ['pip install fastapi uvicorn', ['fastapi', 'uvicorn']],
    ['pip install django "psycopg[binary]" "setuptools<82"', ['django', 'psycopg[binary]', 'setuptools<82']],
    ['FROM python\nRUN pip install --no-cache-dir flask gunicorn\nCOPY . .\n', ['flask', 'gunicorn']],
    ['buy sencha', []],
  ])('finds in %j what is installed', (text, requirements) => {
    expect(requirementsIn(text)).toEqual(requirements);
  });
});

describe('howToStart', () => {
  const told = (...notes: string[]) => {
    const snippet = teas.snippets['sencha-pot'];
    if (!snippet) throw new Error('the snippet is missing');
    return howToStart({ ...snippet, notes });
  };

  it.each([
    ['Save it as main.py and start it with uvicorn main:app.', 'main.py', 'uvicorn main:app'],
    ['Save it as app.py and start it with python app.py; it listens on port 8080.', 'app.py', 'python app.py'],
    [
      'Save it as main.py and start it with waitress-serve --listen=127.0.0.1:8080 main:app.',
      'main.py',
      'waitress-serve --listen=127.0.0.1:8080 main:app',
    ],
    ['Save it as test_main.py and run pytest.', 'test_main.py', 'pytest'],
  ])('reads %j', (note, file, command) => {
    expect(told('Mind the gap.', note)).toEqual({ file, command });
  });

  it('says what is missing where the notes do not tell', () => {
    expect(() => told('Start it somehow.')).toThrow('no note of "Brew sencha in a pot" says: Save it as');
  });
});

describe('onLoopback', () => {
  it.each([
    ['uvicorn main:app --host 0.0.0.0 --port 8080', 'uvicorn main:app --host 127.0.0.1 --port 20001'],
    ['gunicorn main:app --bind 0.0.0.0:8080', 'gunicorn main:app --bind 127.0.0.1:20001'],
    ['uvicorn main:app', 'uvicorn main:app --port 20001'],
    ['hypercorn main:app', 'hypercorn main:app --bind 127.0.0.1:20001'],
    ['python main.py', 'python main.py'],
    ['gunicorn main:app --bind 127.0.0.1:20001', 'gunicorn main:app --bind 127.0.0.1:20001'],
  ])('moves "%s"', (command, moved) => {
    expect(onLoopback(command, 20_001)).toBe(moved);
  });
});

describe('unitSettings', () => {
  it('reads names and values, and leaves out sections and comments', () => {
    const unit = '[Unit]\nDescription=Tea\n\n# ExecStart=/bin/coffee\n[Service]\nExecStart=/bin/tea --sugar=2\n';
    expect(unitSettings(unit)).toEqual({ Description: 'Tea', ExecStart: '/bin/tea --sugar=2' });
  });
});

describe('dockerCommand', () => {
  it('gives the command that starts the container', () => {
    expect(dockerCommand('# Tea\nFROM tea\nRUN brew \\\n  --slowly\nCMD ["pour", "--into", "cup"]\n')).toBe(
      'pour --into cup',
    );
  });

  it.each([
    ['RUN brew\nFROM tea\nCMD ["pour"]', 'a Dockerfile begins with FROM'],
    ['FROM tea\nBREW it\nCMD ["pour"]', 'BREW is no instruction'],
    ['FROM tea\n', 'this one has 0'],
    ['FROM tea\nCMD ["pour"]\nCMD ["drink"]', 'this one has 2'],
    ['FROM tea\nCMD "pour"', 'CMD is written as a list'],
  ])('objects to %j', (dockerfile, message) => {
    expect(() => dockerCommand(dockerfile)).toThrow(message);
  });
});
