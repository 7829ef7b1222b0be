import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Two users: one who may everything, one who has a password and may only read. */
const users = `<yandex>
  <profiles><default/><readonly><readonly>1</readonly></readonly></profiles>
  <users>
    <default><password></password><networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default>
    <reader><password>s3cret-of-the-test</password><networks><ip>127.0.0.1</ip></networks><profile>readonly</profile><quota>default</quota></reader>
  </users>
  <quotas><default><interval><duration>3600</duration><queries>0</queries><errors>0</errors><result_rows>0</result_rows><read_rows>0</read_rows><execution_time>0</execution_time></interval></default></quotas>
</yandex>`;

interface Ports {
  http: number;
  tcp: number;
  interserver: number;
}

function config(folder: string, { http, tcp, interserver }: Ports, all: readonly Ports[]): string {
  const shards = all.map(
    (ports) => `<shard><replica><host>127.0.0.1</host><port>${ports.tcp}</port></replica></shard>`,
  );
  return `<yandex>
  <logger><level>error</level><log>${folder}/log</log><errorlog>${folder}/errors</errorlog></logger>
  <http_port>${http}</http_port><tcp_port>${tcp}</tcp_port>
  <interserver_http_port>${interserver}</interserver_http_port><interserver_http_host>127.0.0.1</interserver_http_host>
  <listen_host>127.0.0.1</listen_host>
  <path>${folder}/data/</path><tmp_path>${folder}/tmp/</tmp_path>
  <users_config>${folder}/users.xml</users_config>
  <default_profile>default</default_profile><default_database>default</default_database>
  <mark_cache_size>67108864</mark_cache_size><timezone>UTC</timezone>
  <remote_servers><both>${shards.join("")}</both></remote_servers>
</yandex>`;
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** Why no server can be started here; null where one can. */
export const noServer =
  spawnSync("clickhouse-server", ["--help"], { stdio: "ignore" }).error === undefined
    ? null
    : "no program clickhouse-server on this machine";

/** Servers on loopback, each of which knows the others as the cluster \`both\`. */
export class ClickhouseServers {
  readonly urls: string[] = [];
  private readonly folder = mkdtempSync(join(tmpdir(), "touchstone-servers-"));
  private readonly running: ChildProcess[] = [];

  async start(count: number): Promise<void> {
    const all: Ports[] = [];
    for (let index = 0; index < count; index += 1) {
      all.push({
        http: await freePort(),
        tcp: await freePort(),
        interserver: await freePort(),
      });
    }
    for (const [index, ports] of all.entries()) {
      const folder = join(this.folder, String(index));
      for (const name of ["data", "tmp"]) mkdirSync(join(folder, name), { recursive: true });
      writeFileSync(join(folder, "config.xml"), config(folder, ports, all));
      writeFileSync(join(folder, "users.xml"), users);
      const words = [`--config-file=${join(folder, "config.xml")}`];
      this.running.push(spawn("clickhouse-server", words, { stdio: "ignore", cwd: folder }));
      this.urls.push(`http://127.0.0.1:${ports.http}`);
    }
    for (const url of this.urls) await answering(url);
  }

  /** Runs a statement as the user who may everything. */
  async run(server: number, statement: string): Promise<string> {
    const response = await fetch(this.urls[server] ?? "", { method: "POST", body: statement });
    const text = await response.text();
    if (!response.ok) throw new Error(text);
    return text;
  }

  async stop(): Promise<void> {
    const ended = this.running.map(
      (child) =>
        new Promise((resolve) => {
          if (child.exitCode !== null) resolve(null);
          child.once("exit", resolve);
          child.kill("SIGKILL");
        }),
    );
    await Promise.all(ended);
    rmSync(this.folder, { recursive: true, force: true });
  }
}

async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    const isThere = await fetch(`${url}/ping`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isThere) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} does not answer`);
}
