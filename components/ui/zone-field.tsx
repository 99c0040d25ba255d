// A time zone from the list of all; with JavaScript it offers the device's own.
'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from './button';
import { SelectField, type SelectOption } from './select-field';

export function ZoneField({
  name,
  label,
  hint,
  zones,
  defaultValue,
}: {
  name: string;
  label: string;
  hint: string;
  zones: readonly SelectOption[];
  defaultValue: string;
}) {
  const t = useTranslations('ui');
  const [device, setDevice] = useState<string>();
  const [chosen, setChosen] = useState(defaultValue);
  useEffect(() => setDevice(Intl.DateTimeFormat().resolvedOptions().timeZone), []);
  const offered = device && device !== chosen && zones.some((zone) => zone.value === device) ? device : undefined;
  const use = (zone: string) => {
    const select = document.getElementById(name);
    if (select instanceof HTMLSelectElement) select.value = zone;
    setChosen(zone);
  };
  return (
    <div className="grid gap-2">
      <SelectField
        name={name}
        label={label}
        hint={hint}
        options={zones}
        defaultValue={defaultValue}
        onChange={(event) => setChosen(event.target.value)}
      />
      {offered ? (
        <div>
          <Button type="button" variant="quiet" className="-ms-4" onClick={() => use(offered)}>
            {t('deviceZone', { zone: offered.replaceAll('_', ' ') })}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
