// Reads the lock: binaries for every platform, no registry's address, few packages at run time, nothing that runs on install.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Locked {
  version: string;
  dev?: boolean;
  devOptional?: boolean;
  resolved?: string;
  integrity?: string;
  hasInstallScript?: boolean;
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
}

const text = readFileSync('package-lock.json', 'utf8');
const packages: Record<string, Locked> = JSON.parse(text).packages;
const installed = Object.entries(packages).filter(([path]) => path !== '');

/** Optional binaries that a package names and the lock lacks: npm drops those that the registry serves late, then refuses the lock elsewhere. */
function lackingBinaries(lock: Record<string, Locked>): string[] {
  return Object.values(lock).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies).filter(
      (name) => !Object.keys(lock).some((path) => path.endsWith(`node_modules/${name}`)),
    ),
  );
}

describe('package-lock.json', () => {
  test('names the binaries of every platform', () => {
    expect(lackingBinaries(packages)).toEqual([]);
  });

  test.each([
    ['rolldown', '@rolldown/binding-'],
    ['oxlint', '@oxlint/binding-'],
    ['oxfmt', '@oxfmt/binding-'],
    ['lightningcss', 'lightningcss-'],
    ['typescript', '@typescript/typescript-'],
  ])('%s runs on Linux, macOS and Windows', (_, prefix) => {
    for (const platform of ['linux-x64', 'linux-arm64', 'darwin-arm64', 'darwin-x64', 'win32-x64']) {
      const found = installed.filter(([path]) => path.startsWith(`node_modules/${prefix}${platform}`));
      expect(found, `${prefix}${platform}`).not.toHaveLength(0);
    }
  });

  test('a lock that lost a binary is caught', () => {
    const { 'node_modules/@rolldown/binding-darwin-arm64': lost, ...rest } = packages;
    expect(lost).toBeDefined();
    expect(lackingBinaries(rest)).toEqual(['@rolldown/binding-darwin-arm64']);
  });

  test('holds no registry address, and a digest for each package', () => {
    expect(text).not.toMatch(/"resolved"/);
    expect(text).not.toMatch(/"https?:\/\/[^"]*\.tgz"/);
    const bundled = (path: string) => path.includes('binding-wasm32-wasi/node_modules/');
    expect(
      installed.filter(([path, { integrity }]) => !integrity && !bundled(path)).map(([path]) => path),
    ).toEqual([]);
  });

  test('asks for at most twenty packages at run time', () => {
    const atRunTime = installed.filter(
      ([, { dev, devOptional, optional }]) => !dev && !devOptional && !optional,
    );
    expect(atRunTime.length).toBeGreaterThan(5);
    expect(atRunTime.length).toBeLessThanOrEqual(20);
  });

  test('runs nothing on install, but for a file watcher that works without', () => {
    const scripts = installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
    expect(scripts.filter((path) => !path.endsWith('/fsevents'))).toEqual([]);
  });

  test('every version in package.json is exact', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const ranges = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)),
    );
    expect(ranges).toEqual([]);
  });
});
