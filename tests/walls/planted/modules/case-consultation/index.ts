export const caseconsultationFace = 1;
