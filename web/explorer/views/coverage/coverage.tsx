import { Title } from '../../parts/title';

export default function Coverage() {
  return <Title text="Coverage" />;
}
