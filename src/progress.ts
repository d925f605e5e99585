/** The parts of long work, in their order. */
export type Step = 'reading' | 'pages' | 'pictures' | 'audit';

/** Is told how far a part has come. */
export type Progress = (step: Step, done: number, total: number) => void;
