import fastify from "fastify"; export const x = fastify;
