import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** A file of the page. */
export interface Asset {
  readonly type: string;
  readonly path: string;
}

const types: Readonly<Record<string, string | undefined>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

const folder = join(import.meta.dirname, 'page');

/** The files of the page by the path under which they are served; nothing else can be asked for. */
export function pageAssets(): ReadonlyMap<string, Asset> {
  const files = readdirSync(folder).flatMap((name): [string, Asset][] => {
    const type = types[extname(name)];
    return type ? [[name === 'index.html' ? '/' : `/${name}`, { type, path: join(folder, name) }]] : [];
  });
  return new Map(files);
}

/** Reads an asset, as it is on disk now. */
export function readAsset({ path }: Asset): Buffer {
  return readFileSync(path);
}
