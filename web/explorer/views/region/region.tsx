import { Title } from '../../parts/title';

export default function Region() {
  return <Title text="Region" />;
}
