import { setTimeout as wait } from 'node:timers/promises';
import type { Bench } from '../bench.ts';
import type { Checks } from '../check.ts';
import { freePort, whenListening } from '../server.ts';

const rabbitmq = '/usr/lib/rabbitmq';

/** The clients in Python, each against a broker of its own on the loopback address. */
export const messageBrokers: Checks = {
  'nats-jetstream': {
    run: tryNats,
    tool: { program: 'nats-server', name: 'NATS Server', version: 'nats-server --version' },
  },
  'rabbitmq-pika': {
    run: tryRabbit,
    tool: { program: `${rabbitmq}/bin/rabbitmq-server`, name: 'RabbitMQ', version: `ls ${rabbitmq}/lib` },
  },
  'redis-streams-group': {
    run: tryRedis,
    tool: { program: 'redis-server', name: 'Redis', version: 'redis-server --version' },
  },
};

async function tryNats(bench: Bench): Promise<void> {
  const server = bench.background(`nats-server -js -a 127.0.0.1 -p ${bench.port} -sd ${bench.folder}/store`);
  await whenListening(server, bench.port);
  save(bench, 'localhost:4222', `127.0.0.1:${bench.port}`);
  expectText(await bench.run('python main.py'), 'got order 42\n');
  // The server drops a second message with the same id, so there is nothing to fetch.
  const second = bench.background('python main.py');
  await second.ended(30_000);
  if (!/TimeoutError/.test(second.output())) throw new Error(`${second.output()}\nexpected: no second message`);
}

async function tryRedis(bench: Bench): Promise<void> {
  const server = bench.background(`redis-server --bind 127.0.0.1 --port ${bench.port} --save '' --dir ${bench.folder}`);
  await whenListening(server, bench.port);
  save(bench, 'host="localhost", port=6379', `host="127.0.0.1", port=${bench.port}`);
  for (let round = 0; round < 2; round++) {
    expectText(await bench.run('python main.py'), "got {'order': '42'}\n");
  }
  const client = `import redis; print(redis.Redis(port=${bench.port}).xpending("orders", "workers")["pending"])`;
  expectText(await bench.run(`python -c '${client}'`), '0\n');
}

/** Erlang's port mapper is started here, because RabbitMQ would leave one of its own behind. */
async function tryRabbit(bench: Bench): Promise<void> {
  const [mapper, distribution] = [await freePort(), await freePort()];
  const variables = {
    ERL_EPMD_ADDRESS: '127.0.0.1',
    ERL_EPMD_PORT: String(mapper),
    RABBITMQ_DIST_PORT: String(distribution),
    RABBITMQ_ENABLED_PLUGINS_FILE: `${bench.folder}/plugins`,
    RABBITMQ_LOGS: '-',
    RABBITMQ_MNESIA_BASE: `${bench.folder}/data`,
    RABBITMQ_NODENAME: `bench${bench.port}@localhost`,
    RABBITMQ_NODE_IP_ADDRESS: '127.0.0.1',
    RABBITMQ_NODE_PORT: String(bench.port),
    RABBITMQ_PID_FILE: `${bench.folder}/pid`,
  };
  await whenListening(bench.background('epmd', variables), mapper);
  await whenListening(bench.background(`${rabbitmq}/bin/rabbitmq-server`, variables), bench.port);
  save(bench, 'host="localhost"', `host="127.0.0.1", port=${bench.port}`);
  const program = bench.background('python main.py');
  for (let tries = 0; tries < 400 && !program.output().includes('got'); tries++) await wait(50);
  expectText(program.output(), 'got order 42\n');
}

/** Saves the snippet with another address of the broker. */
function save(bench: Bench, usual: string, here: string): void {
  const code = bench.code();
  if (!code.includes(usual)) throw new Error(`the snippet does not hold ${usual}`);
  bench.save('main.py', code.replace(usual, here));
}

function expectText(found: string, expected: string): void {
  if (found !== expected) throw new Error(`${found}\nexpected: ${expected}`);
}
