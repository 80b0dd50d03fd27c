import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useGetQuestionnaire, useGetQuestionnaireVersion } from '../../api/__generated__/questionnaires.ts';
import type { Questionnaire } from '../../api/__generated__/model/index.ts';
import { PageLoading } from '../../frame/page-states.tsx';
import { LoadError } from '../../ui/LoadError.tsx';
import { Editor } from './editor/Editor.tsx';
import './questionnaires.css';

/** One questionnaire: its draft when there is one, else its newest version. */
export function EditorPage() {
  const { id } = useParams({ from: '/frame/questionnaires/$id' });
  const [edition, setEdition] = useState(0);
  const query = useGetQuestionnaire(id);
  if (query.error) return <LoadError error={query.error} retry={query.refetch} />;
  if (!query.data) return <PageLoading />;
  const reload = async (): Promise<void> => {
    await query.refetch();
    setEdition((before) => before + 1);
  };
  return <Opened key={`${id} ${edition}`} questionnaire={query.data} onReload={() => void reload()} />;
}

function Opened({ questionnaire, onReload }: { questionnaire: Questionnaire; onReload: () => void }) {
  // What was there when the page was opened; later answers of the server must not undo what is being written.
  const [draft] = useState(questionnaire.draft);
  const [latestId] = useState(questionnaire.latest?.id);
  const version = useGetQuestionnaireVersion(latestId ?? '', {
    query: { enabled: !draft && latestId !== undefined },
  });
  if (version.error) return <LoadError error={version.error} retry={version.refetch} />;
  const initial = draft ?? version.data?.definition;
  if (!initial) return <PageLoading />;
  return <Editor questionnaire={questionnaire} initial={initial} onReload={onReload} />;
}
