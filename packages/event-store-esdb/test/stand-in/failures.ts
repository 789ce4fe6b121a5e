import { Metadata, type ServiceError, status } from '@grpc/grpc-js';

/** A failure as the engine sends it: what it is stands in the trailers. */
export function failure(exception: string, trailers: Record<string, string>): ServiceError {
  const metadata = new Metadata();
  for (const [key, value] of Object.entries({ exception, ...trailers })) metadata.set(key, value);
  return Object.assign(new Error(exception), {
    code: status.FAILED_PRECONDITION,
    details: exception,
    metadata,
  });
}
