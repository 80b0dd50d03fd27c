import { QueryClientProvider } from '@tanstack/react-query';
import { App, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import i18next from 'i18next';
import { type ReactNode, useEffect } from 'react';
import { queryClient } from '../api/query-client.ts';
import { htmlLanguage } from './i18n.ts';
import { useMotion, usePreferences, useThemeName } from './preferences.ts';
import { toFirstError } from './to-first-error.ts';
import { paintPage, themeOf } from './theme.ts';

// Two Chinese characters stay together.
const buttonDefaults = { autoInsertSpace: false };
const modalDefaults = { styles: { header: { marginBottom: 16 } } };
// Who saves sees what is wrong with it, wherever in a long form that is.
const formDefaults = { scrollToFirstError: toFirstError };
const messageDefaults = { duration: 3 };
const antdLocales = { zh: zhCN, en: enUS };

/** Language, theme and the cache of answers, for everything below. */
export function Providers({ children }: { children: ReactNode }) {
  const { language } = usePreferences();
  const theme = useThemeName();
  const isMoving = useMotion();
  useEffect(() => {
    void i18next.changeLanguage(language);
    dayjs.locale(language === 'zh' ? 'zh-cn' : 'en');
    document.documentElement.lang = htmlLanguage[language];
    document.title = i18next.t('frame.product', { lng: language });
  }, [language]);
  useEffect(() => paintPage(theme), [theme]);
  return (
    <QueryClientProvider client={queryClient}>
      <ConfigProvider
        locale={antdLocales[language]}
        theme={themeOf(theme, isMoving)}
        button={buttonDefaults}
        modal={modalDefaults}
        form={formDefaults}
      >
        <App message={messageDefaults}>{children}</App>
      </ConfigProvider>
    </QueryClientProvider>
  );
}
