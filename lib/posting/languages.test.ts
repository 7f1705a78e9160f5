import { expect, test } from 'vitest'
import { skillReader } from './testing'

const read = await skillReader()

test.each([
  ['English', 'Requirements', 'Nice to have'],
  ['German', 'Anforderungen', 'Von Vorteil'],
  ['French', 'Profil recherché', 'Serait un plus'],
  ['Spanish', 'Requisitos', 'Deseable'],
  ['Portuguese', 'Requisitos', 'Diferenciais'],
])('headings in %s tell what is required from what is nice', (_, required, nice) => {
  expect(read(`${required}\n- Docker\n\n${nice}\n- Redis`)).toEqual({
    docker: 'required',
    redis: 'nice',
  })
})

test.each([
  ['Portuguese "no"', 'Trabalho no time de plataforma com Docker.'],
  ['Portuguese "na"', 'Você vai trabalhar na equipe de dados com Docker.'],
  ['Spanish "sino"', 'Buscamos una persona que no solo programe, sino que conozca Docker.'],
  ['French "non seulement"', 'Vous maîtrisez non seulement les tests mais aussi Docker.'],
  ['French "plus"', 'Vous avez plus de trois ans avec Docker et nos équipes.'],
  ['German "nicht nur"', 'Du arbeitest nicht nur mit uns, sondern auch mit Docker.'],
  ['English "not only"', 'You work not only with us but also with Docker.'],
])('%s negates nothing', (_, text) => {
  expect(read(text)).toHaveProperty('docker')
  expect(read(text)).not.toMatchObject({ docker: 'not asked' })
})

test('Spanish "al menos" lacks nothing', () => {
  const text = 'Buscamos al menos tres años de experiencia con Docker.'
  expect(read(text)).toEqual({ docker: 'required' })
})

test.each([
  ['Portuguese "não"', 'Não usamos Docker na nossa equipe.'],
  ['Portuguese "sem"', 'Trabalhamos sem Docker e com uma equipe pequena.'],
  ['Spanish "no"', 'En nuestro equipo no usamos Docker.'],
  ['Spanish "sin"', 'Trabajamos sin Docker en nuestro equipo.'],
  ['French "ne … pas"', 'Nous n’utilisons pas Docker dans notre équipe.'],
  ['French "sans"', 'Nous travaillons sans Docker dans notre équipe.'],
  ['French "inutile"', 'Inutile en revanche de connaître Docker, nous vous le promettons.'],
  ['French "pas besoin"', 'Vous n’avez pas besoin de connaître Docker pour ce poste.'],
  ['French "une autre équipe"', 'Les serveurs Docker sont gérés par une autre équipe.'],
  ['German "kein Muss"', 'Docker ist bei uns kein Muss und du lernst nichts dafür.'],
  ['German "kein"', 'Wir nutzen kein Docker in unserem Team.'],
  ['German "ohne"', 'Wir arbeiten ohne Docker und sind ein kleines Team.'],
  ['German "nicht" at the end', 'Docker nutzen wir nicht.'],
  ['English "never"', 'You will never use Docker with us.'],
])('%s negates', (_, text) => {
  expect(read(text)).toEqual({ docker: 'not asked' })
})
