import { courseFigure } from '../../figures/area/course.tsx';
import { courseRows } from '../../figures/area/courseTable.ts';
import { useEnvironment } from '../../ui/environment.tsx';
import { PageFigure } from '../../ui/PageFigure.tsx';

interface CourseProps {
  given: Parameters<typeof courseFigure>[1];
}

/** The area's scores over time. */
export function Course({ given }: CourseProps) {
  const environment = useEnvironment();
  return <PageFigure figure={courseFigure(environment, given)} rows={courseRows(environment, given.model)} />;
}
