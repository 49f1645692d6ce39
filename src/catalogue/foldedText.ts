// Text for comparing: without accents and in lower case.

/** "Évaluasi TIK" as "evaluasi tik". */
export function foldedText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
}
