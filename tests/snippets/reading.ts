import type { LoadedSnippet } from '../../src/knowledge/knowledge.ts';

/** What `pip install` is told to install in a command or in a Dockerfile: `fastapi`, `uvicorn[standard]`, `gunicorn>=25.1`. */
export function requirementsIn(text: string): readonly string[] {
  const [, list = ''] = /\bpip install((?:[ \t]+(?:"[^"\n]+"|[^\s"]+))+)/.exec(text) ?? [];
  return list
    .split(/\s+/)
    .map((word) => word.replaceAll('"', ''))
    .filter((word) => word !== '' && !word.startsWith('-'));
}

/** What a snippet needs: its install line, or what its Dockerfile installs. */
export function requirementsOf({ install, code }: LoadedSnippet): readonly string[] {
  return requirementsIn(install ?? code);
}

/** What a snippet's notes tell people to do: the file to save it as and the command that starts it. Throws where they don't. */
export function howToStart({ title, notes }: LoadedSnippet): { readonly file: string; readonly command: string } {
  for (const note of notes) {
    const [, file, command] = /^Save it as (\S+) and (?:start it with|run) ([^;]+?)[.;]?(?:$|;)/.exec(note) ?? [];
    if (file !== undefined && command !== undefined) return { file, command };
  }
  throw new Error(`no note of "${title}" says: Save it as main.py and start it with …`);
}

/** The command with everything open moved to a port of the loopback address. */
export function onLoopback(command: string, port: number): string {
  const closed = command.replaceAll('0.0.0.0', '127.0.0.1').replaceAll('8080', String(port));
  if (closed.includes(String(port))) return closed;
  const [program = ''] = command.split(' ');
  if (['gunicorn', 'hypercorn'].includes(program)) return `${closed} --bind 127.0.0.1:${port}`;
  if (['uvicorn', 'flask'].includes(program)) return `${closed} --port ${port}`;
  return closed;
}

/** The settings of a unit file by their names; a name that stands more than once keeps its last value. */
export function unitSettings(unit: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    unit.split('\n').flatMap((line) => {
      const [, name, value] = /^([A-Za-z]+)=(.*)$/.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Instructions that a Dockerfile may hold: https://docs.docker.com/reference/dockerfile/#overview */
const instructions = ['ARG', 'CMD', 'COPY', 'ENV', 'EXPOSE', 'FROM', 'RUN', 'USER', 'WORKDIR'];

/** The command of a Dockerfile, whose form has to be right as far as can be told without building it. */
export function dockerCommand(dockerfile: string): string {
  const lines = dockerfile.replaceAll(/\\\n\s*/g, '').split('\n');
  const parts = lines.filter((line) => line.trim() !== '' && !line.startsWith('#')).map(partsOf);
  if (parts[0]?.name !== 'FROM') throw new Error('a Dockerfile begins with FROM');
  for (const { name } of parts) {
    if (!instructions.includes(name)) throw new Error(`${name} is no instruction of a Dockerfile that is known here`);
  }
  const commands = parts.filter(({ name }) => name === 'CMD');
  if (commands.length !== 1) throw new Error(`a Dockerfile has one CMD; this one has ${commands.length}`);
  const words: unknown = JSON.parse(commands[0]?.rest ?? '');
  if (!Array.isArray(words)) throw new Error('CMD is written as a list: CMD ["program", "argument"]');
  return words.map(String).join(' ');
}

function partsOf(line: string): { readonly name: string; readonly rest: string } {
  const [name = '', ...rest] = line.split(' ');
  return { name, rest: rest.join(' ') };
}
