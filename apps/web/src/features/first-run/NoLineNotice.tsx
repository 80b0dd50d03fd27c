import { Alert, Button, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import { usePermission } from '../../api/session.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import './first-run.css';
import { useBuildTown } from './use-build-town.ts';

/** Patients are there, but no line: nobody can be rung, and both ways to begin are still open. */
export function NoLineNotice() {
  const { t } = useTranslation();
  const mayBegin = usePermission('sample-town.start');
  const { isBuilding, build } = useBuildTown();
  return (
    <Alert
      type="warning"
      showIcon
      className="sample-notice"
      title={t('firstRun.noLine')}
      description={t(mayBegin ? 'firstRun.noLineText' : 'firstRun.noLineWait')}
      action={
        mayBegin && (
          <Space>
            <LinkButton to="/trunks">{t('firstRun.connectAction')}</LinkButton>
            <Button loading={isBuilding} onClick={build}>
              {t(isBuilding ? 'firstRun.tryRunning' : 'firstRun.tryAction')}
            </Button>
          </Space>
        )
      }
    />
  );
}
