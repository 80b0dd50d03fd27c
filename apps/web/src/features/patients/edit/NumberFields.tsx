import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { identifierSystems, phoneOwners } from '@suifang/contract/patients.ts';
import { Button, Form, Input, Select, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { clearedByTyping } from '../../../ui/use-form-errors.ts';

const firstSystem = { system: 'mrn' };
const firstOwner = { owner: 'self' };

/** The rows in which somebody has written a number; an empty one that was offered says nothing. */
export function filled<Row extends Readonly<{ value?: string; number?: string }>>(
  rows: readonly Row[] | undefined,
): Row[] {
  return (rows ?? []).filter(({ value, number }) => (value ?? number ?? '').trim() !== '');
}

/** Hospital numbers and identity cards to be added, as rows. `name` is the field of the form they are kept in. */
export function IdentifierFields({ name }: { name: string }) {
  const { t } = useTranslation();
  return (
    <Form.List name={name}>
      {(rows, { add, remove }) => (
        <>
          {rows.map((row) => (
            <Space key={row.key} align="baseline">
              <Form.Item name={[row.name, 'system']}>
                <Select
                  style={{ width: 160 }}
                  aria-label={t('patients.identifiers')}
                  options={identifierSystems.map((system) => ({
                    value: system,
                    label: t(`patients.systems.${system}`),
                  }))}
                />
              </Form.Item>
              <Form.Item name={[row.name, 'value']} rules={[clearedByTyping]}>
                <Input
                  style={{ width: 260 }}
                  maxLength={40}
                  autoComplete="off"
                  aria-label={t('patients.identifierValue')}
                />
              </Form.Item>
              <RemoveButton onClick={() => remove(row.name)} />
            </Space>
          ))}
          <Button type="dashed" block icon={<PlusOutlined />} onClick={() => add(firstSystem)}>
            {t('patients.addIdentifier')}
          </Button>
        </>
      )}
    </Form.List>
  );
}

/** Phones to be added, as rows. */
export function PhoneFields({ name }: { name: string }) {
  return (
    <Form.List name={name}>
      {(rows, { add, remove }) => (
        <>
          {rows.map((row) => (
            <Space key={row.key} align="baseline">
              <NumberInput index={row.name} width={260} isNeeded={false} />
              <Form.Item name={[row.name, 'owner']}>
                <OwnerSelect />
              </Form.Item>
              <RemoveButton onClick={() => remove(row.name)} />
            </Space>
          ))}
          <AddPhoneButton onAdd={add} />
        </>
      )}
    </Form.List>
  );
}

/** A phone number as people write it, in a row of a list. */
export function NumberInput({
  index,
  width,
  isNeeded = true,
}: {
  index: number;
  width: number;
  isNeeded?: boolean;
}) {
  const { t } = useTranslation();
  return (
    <Form.Item
      name={[index, 'number']}
      rules={
        isNeeded
          ? [{ required: true, whitespace: true, message: t('patients.phoneNeeded') }]
          : [clearedByTyping]
      }
    >
      <Input
        style={{ width }}
        maxLength={40}
        autoComplete="off"
        inputMode="tel"
        aria-label={t('patients.phone')}
        placeholder={t('patients.phoneExample')}
      />
    </Form.Item>
  );
}

/** Adds an empty row for a phone of the patient. */
export function AddPhoneButton({ onAdd }: { onAdd: (phone: object) => void }) {
  const { t } = useTranslation();
  return (
    <Button type="dashed" block icon={<PlusOutlined />} onClick={() => onAdd(firstOwner)}>
      {t('patients.addPhone')}
    </Button>
  );
}

type Owner = (typeof phoneOwners)[number];

/** Whose number it is. */
export function OwnerSelect(props: { value?: Owner; onChange?: (owner: Owner) => void }) {
  const { t } = useTranslation();
  return (
    <Select<Owner>
      style={{ width: 110 }}
      aria-label={t('patients.owner')}
      options={phoneOwners.map((owner) => ({ value: owner, label: t(`patients.owners.${owner}`) }))}
      {...props}
    />
  );
}

/** Takes one row away. */
export function RemoveButton({ onClick }: { onClick: () => void }) {
  const { t } = useTranslation();
  return <Button type="text" icon={<DeleteOutlined />} aria-label={t('patients.remove')} onClick={onClick} />;
}

/** Which one a row of a list is: only what has an input is among a form's values. */
export function HiddenId({ index }: { index: number }) {
  return (
    <Form.Item name={[index, 'id']} hidden>
      <input type="hidden" />
    </Form.Item>
  );
}
