import { type Outcome, outcomeNames, outcomes } from '@suifang/contract/campaigns/outcomes.ts';
import { defaultSettings, RetryRule } from '@suifang/contract/campaigns/settings.ts';
import { Checkbox, Switch } from 'antd';
import { useTranslation } from 'react-i18next';
import { NumberInput } from '../../../ui/NumberInput.tsx';
import { useWord } from '../../../ui/use-word.ts';
import { DurationInput } from './DurationInput.tsx';

// Nothing follows from these: the one never rang, about the other nobody knows.
const retryable = outcomes.filter((outcome) => outcome !== 'blocked' && outcome !== 'unknown');

const usualRule = (outcome: Outcome): RetryRule =>
  defaultSettings.retryRules.find((rule) => rule.outcome === outcome) ?? {
    outcome,
    delayMs: 3_600_000,
    backoff: 1,
    maxRetries: 1,
    nextPhone: false,
  };

/** What follows each outcome: whether it is tried again, after how long, how often, and on which number. */
export function RetryTable({
  value = [],
  onChange,
}: {
  value?: RetryRule[];
  onChange?: (rules: RetryRule[]) => void;
}) {
  const { t } = useTranslation();
  const word = useWord();
  const set = (rule: RetryRule) =>
    onChange?.(value.map((other) => (other.outcome === rule.outcome ? rule : other)));
  const toggle = (outcome: Outcome, isOn: boolean) =>
    onChange?.(isOn ? [...value, usualRule(outcome)] : value.filter((rule) => rule.outcome !== outcome));
  return (
    <table className="retry-table">
      <thead>
        <tr>
          <th scope="col">{t('campaigns.when.outcome')}</th>
          <th scope="col">{t('campaigns.when.again')}</th>
          <th scope="col">{t('campaigns.when.delay')}</th>
          <th scope="col">{t('campaigns.when.backoff')}</th>
          <th scope="col">{t('campaigns.when.maxRetries')}</th>
          <th scope="col">{t('campaigns.when.nextPhone')}</th>
        </tr>
      </thead>
      <tbody>
        {retryable.map((outcome) => {
          const rule = value.find((one) => one.outcome === outcome);
          const name =
            outcome === 'answered' ? t('campaigns.when.answeredUnfinished') : word(outcomeNames[outcome]);
          return (
            <tr key={outcome}>
              <th scope="row">{name}</th>
              <td>
                <Switch
                  size="small"
                  aria-label={`${name} ${t('campaigns.when.again')}`}
                  checked={rule !== undefined}
                  onChange={(isOn) => toggle(outcome, isOn)}
                />
              </td>
              {rule ? (
                <RuleCells rule={rule} name={name} onChange={set} />
              ) : (
                <td colSpan={4} className="quiet">
                  {t('campaigns.when.noRetry')}
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function RuleCells({
  rule,
  name,
  onChange,
}: {
  rule: RetryRule;
  name: string;
  onChange: (rule: RetryRule) => void;
}) {
  const { t } = useTranslation();
  const isRight = (field: 'delayMs' | 'backoff' | 'maxRetries') =>
    RetryRule.shape[field].safeParse(rule[field]).success;
  const wrong = (field: 'backoff' | 'maxRetries') => (isRight(field) ? {} : ({ status: 'error' } as const));
  return (
    <>
      <td>
        <DurationInput
          label={`${name} ${t('campaigns.when.delay')}`}
          value={rule.delayMs}
          onChange={(delayMs) => onChange({ ...rule, delayMs })}
          isWrong={!isRight('delayMs')}
        />
      </td>
      <td>
        <NumberInput
          width={76}
          label={`${name} ${t('campaigns.when.backoff')}`}
          prefix="×"
          {...wrong('backoff')}
          value={rule.backoff}
          onChange={(backoff) => onChange({ ...rule, backoff: backoff ?? Number.NaN })}
        />
      </td>
      <td>
        <NumberInput
          width={64}
          label={`${name} ${t('campaigns.when.maxRetries')}`}
          {...wrong('maxRetries')}
          value={rule.maxRetries}
          onChange={(maxRetries) => onChange({ ...rule, maxRetries: maxRetries ?? Number.NaN })}
        />
      </td>
      <td>
        <Checkbox
          checked={rule.nextPhone}
          aria-label={`${name} ${t('campaigns.when.nextPhone')}`}
          onChange={(event) => onChange({ ...rule, nextPhone: event.target.checked })}
        />
      </td>
    </>
  );
}
