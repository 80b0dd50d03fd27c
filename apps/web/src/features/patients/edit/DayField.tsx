import { hospitalDay } from '@suifang/contract/time.ts';
import { DatePicker, Form, type FormRule } from 'antd';
import dayjs from 'dayjs';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { typedDayFormats, typedDayProblem, type TypedDayProblem } from '../days.ts';

/** A day up to today. What was typed and is no such day stays there with a word of why, and keeps the form from being saved. */
export function DayField({
  name,
  label,
  rules = [],
  dependencies = [],
}: {
  name: string;
  label: string;
  rules?: FormRule[];
  dependencies?: string[];
}) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const problem = useRef<TypedDayProblem | undefined>(undefined);
  const look = (typed: string): void => {
    problem.current = typedDayProblem(typed, hospitalDay(new Date()));
    void form.validateFields([name]).catch(() => undefined);
  };
  const isDay: FormRule = {
    validator: async () => {
      if (problem.current) throw new Error(t(`patients.typedDay.${problem.current}`));
    },
  };
  return (
    <Form.Item name={name} label={label} rules={[isDay, ...rules]} dependencies={dependencies}>
      <DatePicker
        style={{ width: 200 }}
        maxDate={dayjs()}
        format={typedDayFormats}
        preserveInvalidOnBlur
        onChange={() => {
          problem.current = undefined;
        }}
        onBlur={({ target }) => {
          if (target instanceof HTMLInputElement) look(target.value);
        }}
      />
    </Form.Item>
  );
}
