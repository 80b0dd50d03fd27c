import { CloseOutlined } from '@ant-design/icons';
import { Button, Checkbox, DatePicker, Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CampaignChoices } from '../../../api/__generated__/model/index.ts';
import { type CampaignValues, hasCondition } from '../settings/values.ts';

const sources = ['filter', 'import', 'failed', 'patients'] as const;
const byLabel = { optionFilterProp: 'label' as const };

/** 对象: whom the campaign calls. */
export function WhomStep({ choices }: { choices: CampaignChoices }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance<CampaignValues>();
  const from = Form.useWatch(['whom', 'from'], form);
  const chosen = Form.useWatch(['whom', 'patientIds'], { form, preserve: true }) ?? [];
  const countOf = (count: number) => t('campaigns.whom.people', { count });
  const needed = [{ required: true, message: t('campaigns.whom.needed') }];
  return (
    <>
      <Form.Item name={['whom', 'from']} label={t('campaigns.whom.from')}>
        <Radio.Group
          optionType="button"
          options={sources.map((value) => ({ value, label: t(`campaigns.whom.sources.${value}`) }))}
        />
      </Form.Item>
      <p className="quiet">{t(`campaigns.whom.hints.${from ?? 'filter'}`)}</p>
      {from === 'filter' && <FilterFields choices={choices} />}
      {from === 'import' && (
        <Form.Item name={['whom', 'importId']} label={t('campaigns.whom.import')} rules={needed}>
          <Select
            showSearch={byLabel}
            style={{ width: 480 }}
            placeholder={t('campaigns.whom.importHint')}
            notFoundContent={t('campaigns.whom.noImports')}
            options={choices.imports.map(({ id, fileName, createdAt, patients }) => ({
              value: id,
              label: `${fileName} · ${createdAt.slice(0, 10)} · ${countOf(patients)}`,
            }))}
          />
        </Form.Item>
      )}
      {from === 'failed' && (
        <Form.Item name={['whom', 'campaignId']} label={t('campaigns.whom.campaign')} rules={needed}>
          <Select
            showSearch={byLabel}
            style={{ width: 480 }}
            placeholder={t('campaigns.whom.campaignHint')}
            notFoundContent={t('campaigns.whom.noFailed')}
            options={choices.failed.map(({ id, name, patients }) => ({
              value: id,
              label: `${name} · ${countOf(patients)}`,
            }))}
          />
        </Form.Item>
      )}
      {from === 'patients' && (
        <Form.Item
          name={['whom', 'patientIds']}
          rules={[{ required: true, type: 'array', min: 1, message: t('campaigns.whom.choosePatients') }]}
        >
          <ChosenPatients
            count={chosen.length}
            onClear={() => form.setFieldValue(['whom', 'patientIds'], [])}
          />
        </Form.Item>
      )}
    </>
  );
}

/** The conditions of the list of patients; without any, a tick says that everybody is meant. */
function FilterFields({ choices }: { choices: CampaignChoices }) {
  const { t } = useTranslation();
  const form = Form.useFormInstance<CampaignValues>();
  const whom = Form.useWatch('whom', form);
  return (
    <>
      <div className="field-row">
        <Form.Item name={['whom', 'q']} label={t('campaigns.whom.words')}>
          <Input allowClear maxLength={100} style={{ width: 260 }} placeholder={t('frame.searchHint')} />
        </Form.Item>
        <Form.Item name={['whom', 'departmentId']} label={t('campaigns.whom.department')}>
          <Select
            allowClear
            showSearch={byLabel}
            style={{ width: 220 }}
            placeholder={t('campaigns.whom.anyDepartment')}
            options={choices.departments.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
        <Form.Item name={['whom', 'ward']} label={t('campaigns.whom.ward')}>
          <Select
            allowClear
            showSearch
            style={{ width: 200 }}
            placeholder={t('campaigns.whom.anyWard')}
            options={choices.wards.map((ward) => ({ value: ward, label: ward }))}
          />
        </Form.Item>
        <Form.Item name={['whom', 'discharged']} label={t('campaigns.whom.discharged')}>
          <DatePicker.RangePicker allowEmpty={[true, true]} />
        </Form.Item>
      </div>
      {!hasCondition(whom ?? {}) && (
        <Form.Item
          name={['whom', 'everyone']}
          valuePropName="checked"
          rules={[
            {
              validator: (_rule, isTicked) =>
                isTicked ? Promise.resolve() : Promise.reject(new Error(t('campaigns.whom.conditionNeeded'))),
            },
          ]}
        >
          <Checkbox>{t('campaigns.whom.everyone')}</Checkbox>
        </Form.Item>
      )}
    </>
  );
}

function ChosenPatients({ count, onClear }: { count: number; onClear: () => void }) {
  const { t } = useTranslation();
  if (count === 0) return <a href="/patients">{t('campaigns.whom.toPatients')}</a>;
  return (
    <span>
      {t('campaigns.whom.chosen', { count })}
      <Button type="link" size="small" icon={<CloseOutlined />} onClick={onClear}>
        {t('ui.clearSelection')}
      </Button>
    </span>
  );
}
