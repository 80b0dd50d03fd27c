import { readFile } from 'node:fs/promises';
import { read } from 'hucre';
import { expect, test } from 'vitest';
import { workbook } from '../apps/server/src/features/imports/test-sheets.ts';
import { useSignedInPage } from './signed-in.ts';

const { page, url } = useSignedInPage();

/** Two good rows, one without a name, one with a number that is none, one with a name to look at. */
const rows = [
  ['病历号', '姓名', '性别', '出生日期', '联系电话', '备用栏'],
  ['E0001', '苏玉兰', '女', '1949-05-06', '13900003001', '甲'],
  ['E0002', '顾长林', '男', '1951-07-08', '13900003002', '乙'],
  ['E0003', '', '女', '1952-09-10', '13900003003', '丙'],
  ['E0004', '潘志远', '男', '1953-11-12', '1390000300a', '丁'],
  ['E0005', '潘玉英2', '女', '1950-05-06', '13900003005', '戊'],
];

test('a nurse uploads a sheet, sees what each row would do, brings it in, and takes the rows left out home', async () => {
  await page().goto(`${url}/imports`);
  await page()
    .locator('input[type=file]')
    .setInputFiles({
      name: '出院名单.xlsx',
      mimeType: 'application/octet-stream',
      buffer: await workbook(rows),
    });

  await page().getByRole('heading', { name: '出院名单.xlsx' }).waitFor();
  const meaning = (column: string) =>
    page()
      .getByRole('row')
      .filter({ has: page().getByRole('cell', { name: column, exact: true }) });
  await expect.poll(() => meaning('联系电话').innerText()).toContain('电话');
  await expect.poll(() => meaning('备用栏').innerText()).toContain('不导入');

  await page().getByRole('button', { name: '试导入' }).click();
  await page().getByText('这是试导入的结果，还没有写入任何数据。').waitFor();
  const line = (mrn: string) =>
    page()
      .getByRole('row')
      .filter({ hasText: `病历号 ${mrn}` });
  await expect.poll(() => line('E0003').innerText()).toContain('缺少姓名');
  await page().getByRole('link', { name: '只看这些行' }).click();
  await line('E0003').waitFor({ state: 'detached' });
  expect(await line('E0005').innerText()).toMatch(/潘玉英2[^]*核对[^]*姓名里有数字/);
  await page().goto(`${url}/patients?q=${encodeURIComponent('苏玉兰')}`);
  await page().getByText('没有符合条件的内容').waitFor();

  await page().goBack();
  await page().getByRole('button', { name: '开始导入' }).click();
  await page().getByRole('dialog').getByRole('button', { name: '开始导入' }).click();
  await page().getByRole('link', { name: '查看患者' }).waitFor();

  const download = page().waitForEvent('download');
  await page().getByText('下载有问题的行').click();
  const file = await readFile(await (await download).path());
  const leftOut = (await read(file)).sheets[0]?.rows.map((row) => row[0]);
  expect(leftOut).toEqual(expect.arrayContaining(['E0003', 'E0004']));
  expect(leftOut).not.toContain('E0001');

  await page().goto(`${url}/patients?q=${encodeURIComponent('苏玉兰')}`);
  await page().getByRole('link', { name: '苏玉兰' }).waitFor();
});
