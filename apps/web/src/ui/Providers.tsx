import { QueryClientProvider } from '@tanstack/react-query';
import { App, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { queryClient } from '../api/query-client.ts';
import { htmlLanguage } from './i18n.ts';
import { usePreferences, useThemeName } from './preferences.ts';
import { paintPage, themeOf } from './theme.ts';

const antdLocales = { zh: zhCN, en: enUS };

/** Language, theme and the cache of answers, for everything below. */
export function Providers({ children }: { children: ReactNode }) {
  const { language } = usePreferences();
  const theme = useThemeName();
  const { i18n, t } = useTranslation();
  useEffect(() => {
    void i18n.changeLanguage(language);
    dayjs.locale(language === 'zh' ? 'zh-cn' : 'en');
    document.documentElement.lang = htmlLanguage[language];
    document.title = t('frame.product', { lng: language });
  }, [language, i18n, t]);
  useEffect(() => paintPage(theme), [theme]);
  return (
    <QueryClientProvider client={queryClient}>
      <ConfigProvider locale={antdLocales[language]} theme={themeOf(theme)}>
        <App message={{ duration: 3 }}>{children}</App>
      </ConfigProvider>
    </QueryClientProvider>
  );
}
