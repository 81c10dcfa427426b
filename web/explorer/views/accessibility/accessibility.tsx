import { Title } from '../../parts/title';

export default function Accessibility() {
  return <Title text="Accessibility" />;
}
