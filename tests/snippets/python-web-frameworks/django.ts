import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench } from '../bench.ts';
import type { Checks } from '../check.ts';
import { get, post, type Reply, type Request, type Server } from '../server.ts';
import type { App } from './apps.ts';
import { startAsTold } from './apps.ts';
import { dockerfile, startCommand, systemdUnit } from './deploy.ts';

const runServer = 'python manage.py runserver --noreload 127.0.0.1:8080';
const variables = { SECRET_KEY: 'long-and-random', ALLOWED_HOSTS: '127.0.0.1', DATABASE_URL: 'sqlite:///db.sqlite3' };

/** A project as startproject writes it, which takes its settings from the environment. */
const app: App = {
  async place(bench) {
    await makeProject(bench);
    append(bench, 'myproject/settings.py', bench.code('django-settings-env'));
  },
  variables,
  async sees(server) {
    for (let round = 0; round < 3; round++) {
      await server.answers(get('/admin/'), 302);
      await server.answers(get('/admin/login/'), 200, /csrfmiddlewaretoken/);
      await server.answers(get('/admin/login/', { host: 'elsewhere.example' }), 400);
    }
  },
};

/** There is no PostgreSQL here; SQLite takes its place. */
const unused = ['psycopg[binary]'];

export const djangoChecks: Checks = {
  'django-hello': { run: tryHello },
  'django-models': { run: tryModels },
  'django-drf-crud': { run: tryRestFramework },
  'django-login-required': { run: tryLogin },
  'django-async-view': { run: tryAsyncView },
  'django-admin': { run: tryAdmin },
  'django-template-view': { run: tryTemplate },
  'django-test': { run: tryTests },
  'django-settings-env': { run: trySettings, unused },
  'django-migrations': { run: tryMigrations },
  'django-out-plane': { ...startCommand(app), unused },
  'django-out-plane-asgi': { ...startCommand(app), unused },
  'django-systemd': { ...systemdUnit(app), unused },
  'django-docker': dockerfile(app),
};

const projects = new Map<string, Promise<string>>();

/** Puts a migrated project with the models of the ORM example and some rows into the bench; it is made once for each environment. */
async function makeProject(bench: Bench): Promise<void> {
  const { name } = bench.environment;
  const known = projects.get(name);
  if (known) return bench.copy(await known);
  const project = newProject(bench);
  projects.set(name, project);
  await project;
}

async function newProject(bench: Bench): Promise<string> {
  await bench.run('django-admin startproject myproject .');
  await bench.run('python manage.py startapp books');
  bench.save('books/models.py', bench.code('django-models'));
  install(bench, 'books');
  await bench.run('python manage.py makemigrations');
  await bench.run('python manage.py migrate');
  bench.save(
    'rows.py',
    `from books.models import Author, Book
from django.contrib.auth.models import User

ende = Author.objects.create(name="Ende")
Book.objects.create(title="Momo", author=ende, pages=304)
Book.objects.create(title="The Night of Wishes", author=ende, pages=215)
Book.objects.create(title="The Long Ships", author=Author.objects.create(name="Bengtsson"), pages=503)
User.objects.create_superuser("ada", password="secret")
User.objects.create_user("bob", password="secret")
`,
  );
  await bench.run('python manage.py shell -c "import rows"');
  const folder = mkdtempSync(join(tmpdir(), 'django-project-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(bench.folder, folder, { recursive: true, filter: (path) => !path.endsWith('.venv') });
  return folder;
}

function install(bench: Bench, name: string): void {
  const settings = readFileSync(join(bench.folder, 'myproject/settings.py'), 'utf8');
  bench.save('myproject/settings.py', settings.replace('INSTALLED_APPS = [', `INSTALLED_APPS = [\n    "${name}",`));
}

function append(bench: Bench, path: string, text: string): void {
  bench.save(path, `${readFileSync(join(bench.folder, path), 'utf8')}\n${text}`);
}

/** Saves the snippet as a module of the app and includes its urls under a path. */
function include(bench: Bench, module: string, path: string): void {
  bench.save(`books/${module}.py`, bench.code());
  append(
    bench,
    'myproject/urls.py',
    `from django.urls import include\n\nurlpatterns += [path("${path}", include("books.${module}"))]\n`,
  );
}

async function tryHello(bench: Bench): Promise<void> {
  const server = await startAsTold(bench, { SECRET_KEY: 'long-and-random' });
  await server.answers(get('/?name=Ada'), 200, { message: 'Hello, Ada!' });
  await server.answers(get('/', { host: 'elsewhere.example' }), 400);
}

async function tryModels(bench: Bench): Promise<void> {
  await makeProject(bench);
  bench.save(
    'query.py',
    `from books.models import long_books_by
from django.db import connection, reset_queries

reset_queries()
print([f"{book} by {book.author}" for book in long_books_by("Ende")])
print(len(connection.queries), connection.queries[0]["sql"].count("INNER JOIN"))
`,
  );
  expectLines(await bench.run('python manage.py shell -c "import query"'), "['Momo by Ende']\n1 1");
}

async function tryRestFramework(bench: Bench): Promise<void> {
  await makeProject(bench);
  install(bench, 'rest_framework');
  include(bench, 'api', 'api/');
  const server = await bench.serve(runServer);
  const login = { authorization: `Basic ${Buffer.from('ada:secret').toString('base64')}` };
  const book = { title: 'Krabat', author: 1, pages: 255 };
  await server.answers(get('/api/books/'), 200, /"title":"Momo"/);
  await server.answers(post('/api/books/', book), 403);
  await server.answers(post('/api/books/', {}, login), 400, /"title":\["This field is required\."\]/);
  const { text } = await server.answers(post('/api/books/', book, login), 201, /"title":"Krabat"/);
  await server.answers(get(`/api/books/${JSON.parse(text).id}/`), 200, /"title":"Krabat"/);
  await server.answers(get('/api/books/99/'), 404);
}

async function tryLogin(bench: Bench): Promise<void> {
  await makeProject(bench);
  include(bench, 'account_urls', '');
  bench.save('books/templates/registration/login.html', '<form method="post">{% csrf_token %}{{ form }}</form>');
  const server = await bench.serve(runServer);
  const { headers } = await server.answers(get('/profile/'), 302);
  if (headers['location'] !== '/accounts/login/?next=/profile/') throw new Error(`sent to ${headers['location']}`);
  const ada = await logIn(server, '/accounts/login/', 'ada');
  await server.answers(get('/profile/', ada), 200, /^Signed in as ada$/);
  await server.answers(get('/tidy-up/', ada), 200, /You may delete books/);
  const bob = await logIn(server, '/accounts/login/', 'bob');
  await server.answers(get('/profile/', bob), 200, /^Signed in as bob$/);
  await server.answers(get('/tidy-up/', bob), 403);
}

/** Fills in the login form; gives the header that carries the session. */
async function logIn(server: Server, path: string, user: string): Promise<Request['headers']> {
  const page = await server.answers(get(path), 200);
  const [, token = ''] = /name="csrfmiddlewaretoken" value="(\w+)"/.exec(page.text) ?? [];
  const form = new URLSearchParams({ csrfmiddlewaretoken: token, username: user, password: 'secret', next: '/admin/' });
  const headers = { 'content-type': 'application/x-www-form-urlencoded', cookie: cookies(page) };
  return { cookie: cookies(await server.answers(post(path, form.toString(), headers), 302)) };
}

function cookies({ headers }: Reply): string {
  return [headers['set-cookie'] ?? []]
    .flat()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

async function tryAsyncView(bench: Bench): Promise<void> {
  await makeProject(bench);
  include(bench, 'async_views', 'books/');
  const [, command] = bench.snippet.notes.map((note) => /^Start it with (.*?)\.?$/.exec(note)).find(Boolean) ?? [];
  const server = await bench.serve(command ?? 'false');
  await server.answers(get('/books/'), 200, { count: 3, long: ['Momo', 'The Long Ships'] });
}

async function tryAdmin(bench: Bench): Promise<void> {
  await makeProject(bench);
  bench.save('books/admin.py', bench.code());
  const server = await bench.serve(runServer);
  await server.answers(get('/admin/books/book/'), 302);
  const ada = await logIn(server, '/admin/login/', 'ada');
  await server.answers(get('/admin/books/book/?q=Mom', ada), 200, /Momo[\s\S]*Ende[\s\S]*304/);
  await server.answers(get('/admin/books/author/', ada), 200, /Bengtsson/);
}

/** The template is the one that the snippet shows in its comment. */
async function tryTemplate(bench: Bench): Promise<void> {
  await makeProject(bench);
  include(bench, 'pages', 'books/');
  const [, path = 'none', template = ''] = /Renders (\S+),.*\n\n\s*(\{%.*%\})\n/.exec(bench.code()) ?? [];
  bench.save(`books/${path}`, template);
  const server = await bench.serve(runServer);
  await server.answers(get('/books/'), 200, /<p>Momo by Ende<\/p>/);
  await server.answers(get('/books/?page=2'), 404);
}

async function tryTests(bench: Bench): Promise<void> {
  await makeProject(bench);
  bench.save('books/tests.py', bench.code());
  const output = await bench.run('python manage.py test');
  if (!/^Ran 2 tests[\s\S]*^OK$/m.test(output)) throw new Error(`${output}\nexpected: 2 tests, OK`);
}

async function trySettings(bench: Bench): Promise<void> {
  await makeProject(bench);
  append(bench, 'myproject/settings.py', bench.code());
  bench.save(
    'shown.py',
    `from django.conf import settings

database = settings.DATABASES["default"]
print(settings.DEBUG, settings.SECRET_KEY, settings.ALLOWED_HOSTS)
print(database["ENGINE"], database["USER"], database["HOST"], database["PORT"], database["NAME"])
`,
  );
  const postgres = { ...variables, DATABASE_URL: 'postgres://ada:secret@db.example:5433/books' };
  expectLines(
    await bench.run('python manage.py shell -c "import shown"', postgres),
    "False long-and-random ['127.0.0.1']\ndjango.db.backends.postgresql ada db.example 5433 books",
  );
  await bench.run('python manage.py migrate --check', variables);
}

async function tryMigrations(bench: Bench): Promise<void> {
  await makeProject(bench);
  for (const made of ['db.sqlite3', 'books/migrations/0001_initial.py']) rmSync(join(bench.folder, made));
  bench.save('migrate.sh', bench.code());
  await bench.run('sh -e migrate.sh');
  bench.save(
    'tables.py',
    `from django.db import connection

print([table for table in connection.introspection.table_names() if table.startswith("books_")])
`,
  );
  expectLines(await bench.run('python manage.py shell -c "import tables"'), "['books_author', 'books_book']");
  const rest = await bench.run('python manage.py showmigrations books');
  if (!/\[X\] 0001_initial/.test(rest)) throw new Error(`${rest}\nexpected: [X] 0001_initial`);
}

/** Newer versions of the shell say first what they have imported. */
function expectLines(found: string, expected: string): void {
  if (!found.trim().endsWith(expected)) throw new Error(`${found.trim()}\nexpected: ${expected}`);
}
