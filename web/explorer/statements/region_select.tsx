import { germanIn } from '../core/address';
import { useFormat } from '../core/language';
import type { LandRegionsFragment } from '../generated';
import { Select } from '../ui/select';
import { useVocabulary } from './vocabulary';

interface Props {
  label: string;
  /** The label of the option for no region. */
  none: string;
  regions: LandRegionsFragment['landRegions']['nodes'];
  value: string | null;
  onChange: (ags: string | null) => void;
}

/** Lists the Land and its government regions, then the districts and cities by name. */
export function RegionSelect({ label, none, regions, value, onChange }: Props) {
  const labels = useVocabulary();
  const { compare, language } = useFormat();
  const lang = germanIn(language);
  const optionsOf = (areDistricts: boolean) =>
    regions
      .filter(({ regionKind }) => (regionKind === 'DISTRICT' || regionKind === 'URBAN_DISTRICT') === areDistricts)
      .map(({ ags, name }) => ({ value: ags, name, lang }));
  const districts = optionsOf(true).sort((a, b) => compare(a.name, b.name));
  return (
    <Select
      label={label}
      value={value ?? ''}
      onChange={(ags) => onChange(ags || null)}
      options={[
        { value: '', name: none },
        ...optionsOf(false),
        { group: `${labels.regionKind.DISTRICT} / ${labels.regionKind.URBAN_DISTRICT}`, options: districts },
      ]}
    />
  );
}
