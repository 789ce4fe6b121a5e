import { useEffect, useRef, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { draftAt, dropDraft, keepDraft, takeUpDrafts } from '../lib/drafts.ts';
import { Begun } from './begun.tsx';

interface Props {
  /** Whose it is. */
  writer: string;
  /** Where it is gone on with: the path of its page. */
  address: string;
}

/**
 * Keeps what is written in the form around it, sealed in this browser, and fills it in when the form stands again. Whoever
 * saves the form lets the draft go.
 */
export function KeptDraft({ writer, address }: Props) {
  const form = useFormContext();
  const written = JSON.stringify(useWatch());
  const was = useRef<string>(undefined);
  const [begunAt, setBegunAt] = useState<number>();
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    let isHere = true;
    const fillIn = async () => {
      await takeUpDrafts(writer);
      if (!isHere) return;
      const draft = draftAt(writer, address);
      // What is written while the draft was looked for stands.
      if (draft !== undefined && !form.formState.isDirty) {
        for (const [name, value] of Object.entries(draft.values))
          form.setValue(name, value, { shouldDirty: true });
        setBegunAt(draft.at);
      }
      setReady(true);
    };
    void fillIn();
    return () => {
      isHere = false;
    };
  }, [writer, address, form]);
  useEffect(() => {
    // Only what changes is kept: what has been saved and let go is not taken up again.
    if (!isReady || was.current === written) return;
    was.current = written;
    const values = form.getValues();
    if (JSON.stringify(values) === JSON.stringify(form.formState.defaultValues)) dropDraft(writer, address);
    else keepDraft({ writer, address, values, newId: '', keys: {}, seen: null, at: Date.now() });
  }, [written, isReady, writer, address, form]);
  if (begunAt === undefined) return null;
  const startOver = () => {
    setBegunAt(undefined);
    form.reset();
  };
  return <Begun at={begunAt} onStartOver={startOver} />;
}
