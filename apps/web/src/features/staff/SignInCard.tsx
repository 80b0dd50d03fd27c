import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useGetInstance } from '../../api/__generated__/settings.ts';
import { setPreferences, usePreferences } from '../../ui/preferences.ts';
import './sign-in.css';

/** The calm page around signing in: the hospital's name, one card, the other language. */
export function SignInCard({ title, children }: { title: string; children: ReactNode }) {
  const { language } = usePreferences();
  const instance = useGetInstance({ query: { staleTime: Number.POSITIVE_INFINITY } });
  return (
    <main className="sign-in">
      <div className="sign-in-tools">
        <Button
          type="text"
          lang={language === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => setPreferences({ language: language === 'zh' ? 'en' : 'zh' })}
        >
          {language === 'zh' ? 'English' : '中文'}
        </Button>
      </div>
      <section className="sign-in-card">
        <header>
          <img src="/icon.svg" alt="" />
          <div>
            <h1>{title}</h1>
            <p>{instance.data?.hospital}</p>
          </div>
        </header>
        {children}
      </section>
      <div className="sign-in-foot" />
    </main>
  );
}
