import { App, Button, Input, Radio } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dispositions } from '@suifang/contract/desk-call.ts';
import type { DeskCall } from '../../api/__generated__/model/index.ts';
import { ScheduleDialog } from './ScheduleDialog.tsx';
import { useAgentActions } from './use-agent-actions.ts';
import { useNote } from './use-note.ts';
import { hospitalTime } from '../../ui/hospital-time.ts';

/** Whoever was not reached can have answered nothing, and whoever was cannot have been missed. */
function dispositionsOf({
  answeredAt,
  outcome,
  campaign,
}: DeskCall): readonly (typeof dispositions)[number][] {
  // Whoever picked up may not be the patient: a campaign then calls again.
  if (campaign !== null) return outcome === null ? dispositions : ['not_reached', 'wrong_number', 'other'];
  if (answeredAt !== null) return dispositions.filter((one) => one !== 'not_reached');
  return outcome === null ? dispositions : ['not_reached', 'rescheduled', 'wrong_number', 'other'];
}

/** What is written down about the call, what came of it, and on to the next. */
export function NoteBar({
  call,
  isCurrent,
  isWrappingUp,
  onDone,
}: {
  call: DeskCall;
  isCurrent: boolean;
  isWrappingUp: boolean;
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { ready } = useAgentActions();
  const note = useNote(call);
  const [isBusy, setIsBusy] = useState(false);
  const [isAgreeing, setIsAgreeing] = useState(false);
  const finish = async (): Promise<void> => {
    if (note.disposition === null) {
      void message.warning(t('desk.note.chooseFirst'));
      return;
    }
    setIsBusy(true);
    const isSaved = await note.save();
    if (isSaved && isWrappingUp) await ready();
    setIsBusy(false);
    if (!isSaved) return;
    if (isCurrent && !isWrappingUp) void message.success(t('desk.note.savedTalking'));
    onDone();
  };
  const current = useRef(finish);
  useEffect(() => {
    current.current = finish;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !event.ctrlKey || event.repeat) return;
      event.preventDefault();
      void current.current();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return (
    <section className="card desk-note" aria-label={t('desk.note.title')}>
      <Input.TextArea
        aria-label={t('desk.note.title')}
        placeholder={t('desk.note.hint')}
        autoSize={{ minRows: 2, maxRows: 4 }}
        maxLength={4000}
        value={note.text}
        onChange={({ target }) => note.write(target.value)}
      />
      <div className="desk-note-end">
        <span id="desk-disposition">{t('desk.note.disposition')}</span>
        <Radio.Group
          aria-labelledby="desk-disposition"
          optionType="button"
          value={note.disposition}
          options={dispositionsOf(call).map((value) => ({
            value,
            label:
              value === 'not_reached' && call.answeredAt !== null
                ? t('desk.note.notThere')
                : t(`desk.dispositions.${value}`),
          }))}
          onChange={({ target }) => note.choose(target.value as (typeof dispositions)[number])}
        />
        <span className="quiet" role="status">
          {note.isChanged
            ? t('desk.note.saving')
            : note.savedAt && t('desk.note.savedAt', { at: hospitalTime(note.savedAt).format('HH:mm:ss') })}
        </span>
        <Button className="desk-note-agree" onClick={() => setIsAgreeing(true)}>
          {t('desk.schedule.title')}
        </Button>
        <ScheduleDialog callId={call.id} isOpen={isAgreeing} onClose={() => setIsAgreeing(false)} />
        <Button type="primary" loading={isBusy} onClick={() => void finish()}>
          {t(isWrappingUp ? 'desk.note.saveAndNext' : 'desk.note.save')} <kbd>Ctrl+Enter</kbd>
        </Button>
      </div>
    </section>
  );
}
