import { Title } from '../../parts/title';

export default function Help() {
  return <Title text="Help" />;
}
