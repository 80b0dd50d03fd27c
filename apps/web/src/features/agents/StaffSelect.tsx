import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useListStaff } from '../../api/__generated__/staff.ts';

const SHOWN = 50;

/** One of the accounts in use who is no agent yet; found by name or login. */
export function StaffSelect({
  id,
  value,
  onChange,
  taken,
}: {
  id?: string;
  value?: string;
  onChange?: (staffId: string) => void;
  taken: readonly string[];
}) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const { data, isFetching } = useListStaff(
    { state: 'active', pageSize: SHOWN, ...(words && { q: words }) },
    { query: { placeholderData: (before) => before } },
  );
  return (
    <Select<string>
      {...(id !== undefined && { id })}
      {...(value !== undefined && { value })}
      {...(onChange && { onChange })}
      aria-label={t('agents.who')}
      showSearch={{ filterOption: false, onSearch: setWords }}
      loading={isFetching}
      placeholder={t('agents.whoPlaceholder')}
      notFoundContent={t('agents.whoNone')}
      options={(data?.items ?? [])
        .filter((member) => !taken.includes(member.id))
        .map((member) => ({
          value: member.id,
          label: `${member.name}（${member.login}，${t(`staff.roles.${member.role}`)}）`,
        }))}
    />
  );
}
