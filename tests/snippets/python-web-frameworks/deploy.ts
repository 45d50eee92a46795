import type { Check } from '../check.ts';
import { dockerCommand, unitSettings } from '../reading.ts';
import type { App } from './apps.ts';

const root = '/srv/app';

/** Runs the start command as it stands, on the loopback address. */
export function startCommand(app: App): Check {
  return {
    async run(bench) {
      await app.place(bench);
      await app.sees(await bench.serve(bench.code().trim(), app.variables));
    },
  };
}

/** Has systemd check the unit, and runs the command in it; the folder of the app is moved to the bench. */
export function systemdUnit(app: App): Check {
  return {
    tool: { program: 'systemd-analyze', name: 'systemd-analyze' },
    async run(bench) {
      await app.place(bench);
      const unit = bench.code().replaceAll(root, bench.folder);
      const { file } = bench.snippet;
      bench.save(file, unit);
      const { ExecStart, WorkingDirectory, EnvironmentFile } = unitSettings(unit);
      const variables = Object.entries(app.variables ?? {}).map(([name, value]) => `${name}=${value}\n`);
      if (EnvironmentFile) bench.save(EnvironmentFile.slice(bench.folder.length + 1), variables.join(''));
      const objections = await bench.run(`systemd-analyze verify --man=no ./${file}`);
      if (objections.includes(file)) throw new Error(`systemd-analyze objects to the unit:\n${objections}`);
      if (WorkingDirectory !== bench.folder) throw new Error(`WorkingDirectory is not ${root}`);
      if (app.variables && !EnvironmentFile) throw new Error('the app takes variables, and the unit sets none');
      await app.sees(await bench.serve(ExecStart ?? 'false', app.variables));
    },
  };
}

/** Reads the Dockerfile and runs its command; nothing here can build the image. */
export function dockerfile(app: App): Check {
  return {
    untested: 'The image was not built, for want of a container engine; its command was run.',
    async run(bench) {
      await app.place(bench);
      await app.sees(await bench.serve(dockerCommand(bench.code()), app.variables));
    },
  };
}
