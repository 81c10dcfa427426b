import { Title } from '../../parts/title';

export default function Changes() {
  return <Title text="Changes" />;
}
