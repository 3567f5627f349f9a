import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type OperationDefinitionNode } from 'graphql';
import { chromium as playwright, type Browser, type Page } from 'playwright-core';
import { ROOT } from '../../src/config';
import { startServer } from '../support/server';

const folder = path.join(ROOT, 'web/examples');
const examples = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => {
    const read = (name: string) => readFileSync(path.join(folder, name), 'utf8').trimEnd();
    const query = read(file);
    const operation = parse(query).definitions[0] as OperationDefinitionNode;
    const variables = JSON.parse(read(file.replace('.graphql', '.variables.json')));
    return { name: operation.name!.value, query, variables };
  });
const names = examples.map(({ name }) => name);

let server: Awaited<ReturnType<typeof startServer>>;
let browser: Browser;
/** What each test leaves empty: requests to elsewhere, errors on the console (refusals by the page's policy among them). */
let faults: string[] = [];

beforeAll(async () => {
  execFileSync('node', [path.join(ROOT, 'web/build.mjs')]);
  server = await startServer();
  // Its types say that it is an ES module, which it is not to `require`.
  const chromium = jest.requireActual<{ executablePath(): Promise<string> }>('@sparticuz/chromium');
  browser = await playwright.launch({
    executablePath: process.env.CHROME_PATH ?? (await chromium.executablePath()),
    args: ['--no-sandbox'],
  });
}, 60_000);

afterAll(async () => {
  await browser.close();
  await server.close();
});

afterEach(() => expect(faults).toEqual([]));

/** GraphiQL as a new visitor finds it. */
async function open(): Promise<Page> {
  faults = [];
  const page = await browser.newPage({ viewport: { width: 1400, height: 850 } });
  page.setDefaultTimeout(10_000); // below jest's, whose message does not say what was waited for
  page.on('request', (request) => {
    if (!request.url().startsWith(`${server.url}/`) && !request.url().startsWith('data:')) faults.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto(server.url);
  await tabs(page).filter({ hasText: names[0]! }).waitFor();
  return page;
}

const tabs = (page: Page) => page.getByRole('tab');
const tabNames = async (page: Page) =>
  (await tabs(page).allTextContents()).map((text) => text.replace('close icon', ''));

test('each example is a tab of its name, with its variables, and runs by a click', async () => {
  const page = await open();
  expect(await page.title()).toBe('Antecedent');
  expect(await tabNames(page)).toEqual(names);
  for (const { name, query, variables } of examples) {
    await tabs(page).filter({ hasText: name }).click();
    await page.waitForTimeout(500); // GraphiQL reads the operation's name 0.1 s after a tab opens
    const [response] = await Promise.all([
      page.waitForResponse((candidate) => candidate.request().postDataJSON()?.operationName === name),
      page.getByRole('button', { name: 'Execute query' }).click(),
    ]);
    expect(response.request().postDataJSON()).toMatchObject({ query, variables });
    const { data, errors } = await response.json();
    expect(errors).toBeUndefined();
    const [field, answer] = Object.entries(data)[0]!;
    expect(answer).not.toBeNull();
    await page.locator('.graphiql-response').getByText(`"${field}"`).waitFor();
  }
  await page.close();
});

test('the documentation explorer tells what the schema says', async () => {
  const page = await open();
  const answer = await page.request.post(`${server.url}/graphql`, {
    data: { query: '{ __type(name: "Query") { description fields { name description } } }' },
  });
  const { description, fields } = (await answer.json()).data.__type;
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  const explorer = page.locator('.graphiql-doc-explorer');
  await explorer.getByRole('link', { name: 'Query', exact: true }).click();
  await explorer.getByText(description).waitFor();
  const traceBack = fields.find((field: { name: string }) => field.name === 'traceBack');
  await explorer.getByText(traceBack.description).waitFor();
  await page.close();
});

test('a returning visitor finds the tabs as they were left', async () => {
  const page = await open();
  await page.reload();
  await tabs(page).first().waitFor();
  expect(await tabNames(page)).toEqual(names);
  await tabs(page).filter({ hasText: 'Conflicts' }).click();
  await tabs(page).filter({ hasText: 'Conflicts' }).getByLabel('Close Tab').click();
  const left = names.filter((name) => name !== 'Conflicts');
  await page.waitForTimeout(1000); // GraphiQL stores the tabs 0.5 s after a change
  await page.reload();
  await tabs(page).first().waitFor();
  expect(await tabNames(page)).toEqual(left);
  await page.close();
});

test('the browser itself refuses what is elsewhere', async () => {
  const page = await open();
  const refused = await page.evaluate(`
    new Promise((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => resolve(event.blockedURI));
      fetch('https://example.org/elsewhere').catch(() => undefined);
    })
  `);
  expect(refused).toBe('https://example.org/elsewhere');
  expect(faults.splice(0).join()).toContain('Content Security Policy');
  await page.close();
});
