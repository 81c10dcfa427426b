import { Title } from '../../parts/title';

export default function About() {
  return <Title text="About" />;
}
