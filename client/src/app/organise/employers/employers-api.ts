import { inject, Injectable } from '@angular/core';
import type { Employer, EmployerInput, RecruiterLink } from '@afterfair/shared/contracts';
import { Api } from '../../core/api';

/** The employers of a fair on the server, and their contacts' links. */
@Injectable({ providedIn: 'root' })
export class EmployersApi {
  private readonly api = inject(Api);

  list(fairId: string): Promise<Employer[]> {
    return this.api.get(`/api/fairs/${fairId}/employers`);
  }

  add(fairId: string, input: EmployerInput): Promise<Employer> {
    return this.api.post(`/api/fairs/${fairId}/employers`, input);
  }

  change(fairId: string, employerId: string, input: EmployerInput): Promise<Employer> {
    return this.api.put(`/api/fairs/${fairId}/employers/${employerId}`, input);
  }

  remove(fairId: string, employerId: string): Promise<void> {
    return this.api.delete(`/api/fairs/${fairId}/employers/${employerId}`);
  }

  /** Makes a link to a contact's inbox; its address is told this once. */
  makeLink(fairId: string, contactId: string): Promise<RecruiterLink> {
    return this.api.post(`/api/fairs/${fairId}/contacts/${contactId}/recruiter-link`);
  }

  /** Every link of this contact stops working, and who is in is put out. */
  revokeLinks(fairId: string, contactId: string): Promise<void> {
    return this.api.delete(`/api/fairs/${fairId}/contacts/${contactId}/recruiter-link`);
  }
}
