// The organizations under another one: its labs, and theirs.
import type { OrganizationId } from '../dataset/dataset';
import type { Model } from './model';

/** All labs of an organization at any depth, sorted by id, itself left out. */
export function labsOf(model: Model, id: OrganizationId): OrganizationId[] {
  return [...model.organizations.keys()].filter((lab) => parentsOf(model, lab).includes(id));
}

/** The organizations above one, nearest first. */
export function parentsOf(model: Model, id: OrganizationId): OrganizationId[] {
  const parents: OrganizationId[] = [];
  let parent = model.organizations.get(id)?.parent?.id;
  while (parent && !parents.includes(parent)) {
    parents.push(parent);
    parent = model.organizations.get(parent)?.parent?.id;
  }
  return parents;
}
