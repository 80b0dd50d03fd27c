import { theme as antdTheme, type ThemeConfig } from 'antd';
import { palettes, type ThemeName } from './palette.ts';

const fontFamily =
  '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif';

const tint = (color: string, percent: number) => `color-mix(in srgb, ${color} ${percent}%, var(--card))`;

/** Ant Design in our colours: 8 px grid, 6 px corners, one shadow, 14 px text. */
export function themeOf(name: ThemeName, isMoving: boolean): ThemeConfig {
  const palette = palettes[name];
  return {
    algorithm: name === 'dark' ? antdTheme.darkAlgorithm : antdTheme.defaultAlgorithm,
    token: {
      colorPrimary: palette.primary,
      colorInfo: palette.blue,
      colorSuccess: palette.green,
      colorWarning: palette.amber,
      colorError: palette.red,
      // What Ant Design derives from our dark text colours is muddy.
      colorInfoBg: tint(palette.blue, 8),
      colorSuccessBg: tint(palette.green, 8),
      colorWarningBg: tint(palette.amber, 10),
      colorErrorBg: tint(palette.red, 8),
      colorInfoBorder: tint(palette.blue, 30),
      colorSuccessBorder: tint(palette.green, 30),
      colorWarningBorder: tint(palette.amber, 35),
      colorErrorBorder: tint(palette.red, 30),
      // Derived from the tints above, which Ant Design cannot read, it is black.
      colorErrorOutline: tint(palette.red, 25),
      colorWarningOutline: tint(palette.amber, 25),
      // Likewise derived from the dark primary, it is grey.
      colorPrimaryBg: palette.selected,
      controlItemBgActive: palette.selected,
      colorLink: palette.primary,
      colorText: palette.text,
      colorTextSecondary: palette.quiet,
      colorTextDescription: palette.quiet,
      colorTextPlaceholder: palette.hint,
      colorBgLayout: palette.ground,
      colorBgContainer: palette.card,
      colorBgElevated: palette.raised,
      colorBorderSecondary: palette.border,
      borderRadius: 6,
      fontSize: 14,
      fontFamily,
      boxShadow: '0 1px 2px rgb(16 32 44 / 6%), 0 2px 8px rgb(16 32 44 / 6%)',
      motion: isMoving,
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.16s',
    },
    components: {
      Table: {
        cellPaddingBlockSM: 8,
        cellPaddingInlineSM: 12,
        headerBg: palette.card,
        headerColor: palette.quiet,
        headerSplitColor: 'transparent',
        headerSortActiveBg: palette.card,
        bodySortBg: palette.card,
        rowSelectedBg: palette.selected,
        rowSelectedHoverBg: palette.selected,
      },
      Menu: { itemHeight: 36, itemBorderRadius: 6, itemSelectedBg: palette.selected },
      Card: { headerFontSize: 15 },
      Button: {
        // Derived from our dark red, the shadow of a dangerous button is a black bar.
        dangerShadow: 'none',
        ...(name === 'dark' && { primaryColor: palette.ground, dangerColor: palette.ground }),
      },
    },
  };
}

/** Gives the same colours to plain style sheets, as `--primary`, `--ground`, … on the page. */
export function paintPage(name: ThemeName): void {
  const { style, dataset } = document.documentElement;
  dataset['theme'] = name;
  style.colorScheme = name;
  for (const [key, value] of Object.entries(palettes[name])) style.setProperty(`--${key}`, value);
}
