import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import {
  type BandFields,
  bandsOf,
  type Json,
  withBands,
} from '@suifang/contract/questionnaire/edit/index.ts';
import { Button, InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import { TextPair } from './TextPair.tsx';

/** Named ranges of the total score. */
export function BandsEditor({
  definition,
  language,
  onChange,
}: {
  definition: Json;
  language: string;
  onChange: (definition: Json) => void;
}) {
  const { t } = useTranslation();
  const bands = bandsOf(definition, language);
  const put = (next: readonly BandFields[]) => onChange(withBands(definition, next, language));
  const set = (index: number, change: Partial<BandFields>) =>
    put(bands.map((band, at) => (at === index ? { ...band, ...change } : band)));
  const add = () => {
    let number = bands.length + 1;
    while (bands.some(({ code }) => code === `band-${number}`)) number += 1;
    const last = bands.at(-1)?.max;
    const min = last === undefined ? 0 : last + 1;
    put([...bands, { code: `band-${number}`, zh: '', en: '', min, max: min }]);
  };
  return (
    <div className="rules">
      {bands.map((band, index) => (
        <div className="rule band" key={band.code}>
          <span className="quiet">{t('questionnaires.settings.from')}</span>
          <InputNumber
            aria-label={t('questionnaires.settings.from')}
            style={{ width: 72 }}
            value={band.min ?? null}
            onChange={(min) => set(index, { min: min ?? undefined })}
          />
          <span className="quiet">{t('questionnaires.settings.to')}</span>
          <InputNumber
            aria-label={t('questionnaires.settings.to')}
            style={{ width: 72 }}
            value={band.max ?? null}
            onChange={(max) => set(index, { max: max ?? undefined })}
          />
          <TextPair
            label={t('questionnaires.settings.bandName')}
            hint={t('questionnaires.settings.bandName')}
            value={band}
            onChange={(change) => set(index, change)}
          />
          <Button
            type="text"
            icon={<DeleteOutlined />}
            aria-label={t('questionnaires.editor.remove')}
            onClick={() => put(bands.toSpliced(index, 1))}
          />
        </div>
      ))}
      <Button size="small" icon={<PlusOutlined />} onClick={add}>
        {t('questionnaires.settings.addBand')}
      </Button>
    </div>
  );
}
